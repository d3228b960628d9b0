"""Learns the network of src/tag/learned/net.ts. Run by train.ts, which writes what it reads.

usage: python3 net.py EXAMPLES.jsonl NET.json

Each example holds `words` ([lemma, part of speech] of each token), `tokens` (signs of each, by name),
`whole` (signs of the answer, by name) and what readers coded: `evenement`, `numerique`, `sentiment`,
`intent`, or `polarity` alone. Needs PyTorch (Debian: python3-torch). One thread and one seed: the same
machine and version give the same weights.
"""

import base64
import json
import random
import sys
from collections import Counter

import numpy as np
import torch
from torch import nn

SEED = 20261125
WORD, POS, SIGN, LAYER = 64, 12, 64, 96
EPOCHS, BATCH, RATE = 7, 64, 4e-3
DROPOUT = 0.4
# A word seen once stands for all unknown ones; others stand for them at random, to be read by context:
# one time in ten where they are frequent, more than half of the time where they are seen twice.
LEAST = 2
UNKNOWN, UNKNOWN_RARE, RARE = 0.1, 0.5, 8
# Weights are a running mean over about two epochs.
MEAN = 0.998
THEMES = ["evenement", "numerique"]
SENTIMENTS = ["positive", "negative", "mixed", "neutral"]
INTENTS = ["eloge", "critique", "suggestion", "remerciement", "question", "sans-contenu"]
OTHER, ALWAYS = "<other>", "<always>"


def numbered(names):
    return {name: number for number, name in enumerate(names)}


class Names:
    """What is numbered: outcomes, words, parts of speech, signs."""

    def __init__(self, examples):
        words = Counter(word for one in examples for word, _ in one["words"])
        known = {word for word, n in words.items() if n >= LEAST} - {OTHER}
        self.words = numbered([OTHER, *sorted(known)])
        self.pos = numbered([OTHER, *sorted({pos for one in examples for _, pos in one["words"]})])
        self.signs = numbered(sorted({s for one in examples for t in one["tokens"] for s in t}))
        self.whole = numbered(sorted({s for one in examples for s in one["whole"]}))
        self.themes = [
            sorted({f"{lexicon}/{id}" for one in examples for id in one.get(lexicon) or []})
            for lexicon in THEMES
        ]
        self.outcomes = numbered([*self.themes[0], *self.themes[1], *SENTIMENTS, *INTENTS])


class Item:
    """An example in numbers. `known` says which of its outcomes readers coded."""

    def __init__(self, example, names):
        tokens = example["tokens"]
        self.words = np.array([names.words.get(w, 0) for w, _ in example["words"]], np.int64)
        self.pos = np.array([names.pos.get(p, 0) for _, p in example["words"]], np.int64)
        self.signs = np.zeros((len(tokens), len(names.signs)), np.float32)
        for at, signs in enumerate(tokens):
            for name, value in signs.items():
                self.signs[at, names.signs[name]] = value
        self.whole = np.zeros(len(names.whole), np.float32)
        for name, value in example["whole"].items():
            self.whole[names.whole[name]] = value
        self.yes = np.zeros(len(names.outcomes), np.float32)
        self.known = np.zeros(len(names.outcomes), np.float32)
        self.sentiment = -1
        self.polarity = -1
        for lexicon, themes in zip(THEMES, names.themes):
            if example.get(lexicon) is not None:
                self.code(names, themes, [f"{lexicon}/{id}" for id in example[lexicon]])
        if example.get("intent") is not None:
            self.code(names, INTENTS, example["intent"])
        if example.get("sentiment"):
            self.sentiment = SENTIMENTS.index(example["sentiment"])
        elif example.get("polarity"):
            self.polarity = SENTIMENTS.index(example["polarity"])

    def code(self, names, outcomes, given):
        for outcome in outcomes:
            self.known[names.outcomes[outcome]] = 1
        for outcome in given:
            self.yes[names.outcomes[outcome]] = 1


def doubts(items, names):
    """How often each word is to be read as an unknown one, by its number."""
    seen = Counter(word for item in items for word in item.words)
    often = torch.tensor([seen[word] for word in range(len(names.words))])
    return UNKNOWN + UNKNOWN_RARE * RARE / (RARE + often)


def batch_of(items, doubt):
    length = max(len(item.words) for item in items)

    def padded(arrays):
        out = np.zeros((len(arrays), length, *arrays[0].shape[1:]), arrays[0].dtype)
        for row, array in zip(out, arrays):
            row[: len(array)] = array
        return torch.from_numpy(out)

    words = padded([item.words for item in items])
    mask = padded([np.ones(len(item.words), np.float32) for item in items])
    unknown = torch.rand(words.shape) < doubt[words]
    words = words.masked_fill(unknown, 0)
    pos = padded([item.pos for item in items])
    signs = padded([item.signs for item in items])
    whole = torch.from_numpy(np.stack([item.whole for item in items]))
    return words, pos, signs, mask, whole


class Net(nn.Module):
    def __init__(self, names):
        super().__init__()
        count, input_width = len(names.outcomes), WORD + POS + SIGN
        self.words = nn.Embedding(len(names.words), WORD)
        self.pos = nn.Embedding(len(names.pos), POS)
        nn.init.normal_(self.words.weight, 0, 0.1)
        self.signs = nn.Linear(len(names.signs), SIGN)
        self.near = nn.Conv1d(input_width, LAYER, 3, padding=1)
        self.far = nn.Conv1d(LAYER, LAYER, 3, padding=2, dilation=2)
        self.says = nn.Linear(LAYER + WORD + SIGN, count)
        self.counts = nn.Linear(LAYER + WORD + SIGN, count)
        self.manner = nn.Linear(LAYER, count, bias=False)
        self.whole = nn.Linear(len(names.whole), count)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, words, pos, signs, mask, whole):
        own = self.drop(self.words(words))
        shown = torch.relu(self.signs(signs))
        token = torch.cat([own, self.pos(pos), shown], -1) * mask[:, :, None]
        wide = mask[:, None, :]
        near = torch.relu(self.near(token.transpose(1, 2))) * wide
        far = near + torch.relu(self.far(self.drop(near))) * wide
        far = self.drop(far.transpose(1, 2))
        heard = torch.cat([far, own, shown], -1)
        nothing = mask[:, :, None] == 0
        counts = self.counts(heard).masked_fill(nothing, -1e9).softmax(1)
        greatest = far.masked_fill(nothing, -1e9).max(1).values
        said = (counts * self.says(heard)).sum(1)
        return said + self.manner(self.drop(greatest)) + self.whole(whole)


def loss_of(odds, items, first):
    """Mean over the answers of what was coded: yes or no, one sentiment in four, or in two."""
    yes = torch.from_numpy(np.stack([item.yes for item in items]))
    known = torch.from_numpy(np.stack([item.known for item in items]))
    each = nn.functional.binary_cross_entropy_with_logits(odds, yes, reduction="none")
    total = (each * known).sum()
    for choices, number in ((4, "sentiment"), (2, "polarity")):
        gold = torch.tensor([getattr(item, number) for item in items])
        among = odds[:, first : first + choices]
        total = total + nn.functional.cross_entropy(among, gold, ignore_index=-1, reduction="sum")
    return total / len(items)


def learn(items, names):
    torch.manual_seed(SEED)
    random.seed(SEED)
    torch.set_num_threads(1)
    net = Net(names)
    first, doubt = names.outcomes[SENTIMENTS[0]], doubts(items, names)
    steps = EPOCHS * -(-len(items) // BATCH)
    optimiser = torch.optim.AdamW(net.parameters(), lr=RATE, weight_decay=1e-5)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps)
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    for epoch in range(EPOCHS):
        # Answers of about one length go together, in another company each time.
        order = sorted(items, key=lambda item: len(item.words) + 8 * random.random())
        batches = [order[n : n + BATCH] for n in range(0, len(order), BATCH)]
        random.shuffle(batches)
        total = 0.0
        for batch in batches:
            loss = loss_of(net(*batch_of(batch, doubt)), batch, first)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5)
            optimiser.step()
            schedule.step()
            for name, value in net.state_dict().items():
                mean[name].mul_(MEAN).add_(value, alpha=1 - MEAN)
            total += loss.item()
        print(f"epoch {epoch + 1} of {EPOCHS}: {total / len(batches):.3f}", file=sys.stderr, flush=True)
    return {name: value.numpy() for name, value in mean.items()}


def packed(matrix):
    """A byte a weight; each row has the scale of its greatest."""
    matrix = np.atleast_2d(matrix)
    scale = np.maximum(np.abs(matrix).max(axis=1), 1e-9) / 127
    bytes_ = np.round(matrix / scale[:, None]).astype(np.int8)
    return {
        "width": matrix.shape[1],
        "scales": [float(f"{one:.5g}") for one in scale],
        "bytes": base64.b64encode(bytes_.tobytes()).decode(),
    }


def written(net, names):
    def sends(weight):
        """From input to what it sends to the token after, itself, before: a token is `before` for the next."""
        return np.concatenate([weight[:, :, step].T for step in range(3)], axis=1)

    heads = np.concatenate([net["says.weight"], net["counts.weight"]]).T
    token = np.zeros((WORD + POS + SIGN, 3 * LAYER + heads.shape[1]), np.float32)
    token[:, : 3 * LAYER] = sends(net["near.weight"])
    token[:WORD, 3 * LAYER :] = heads[LAYER : LAYER + WORD]
    token[WORD + POS :, 3 * LAYER :] = heads[LAYER + WORD :]

    def table(named, matrix):
        return {"names": list(named), **packed(matrix)}

    def signed(layer, named):
        return table([*named, ALWAYS], np.vstack([net[f"{layer}.weight"].T, net[f"{layer}.bias"]]))

    return {
        "outcomes": list(names.outcomes),
        "oneOf": SENTIMENTS,
        "words": table(names.words, net["words.weight"]),
        "pos": table(names.pos, net["pos.weight"]),
        "signs": signed("signs", names.signs),
        "token": packed(token),
        "nearBias": packed(net["near.bias"]),
        "far": packed(sends(net["far.weight"])),
        "farBias": packed(net["far.bias"]),
        "says": packed(heads[:LAYER]),
        "saysBias": packed(np.concatenate([net["says.bias"], net["counts.bias"]])),
        "manner": packed(net["manner.weight"].T),
        "whole": signed("whole", names.whole),
    }


def main(source, target):
    with open(source) as lines:
        examples = [json.loads(line) for line in lines]
    names = Names(examples)
    items = [Item(example, names) for example in examples if example["words"]]
    net = written(learn(items, names), names)
    with open(target, "w") as out:
        json.dump(net, out, ensure_ascii=False, separators=(",", ":"))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
