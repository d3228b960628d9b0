import { BLUE, DEEP_BLUE } from '../../drawing/colours.js';
import { type Hex, reaching } from '../../drawing/contrast.js';
import type { Look } from '../../model/publication.js';

const GROUND = '#14191f';
/** Contrast of links and headings: more than asked for, as light on dark reads thinner. */
const CLEAR = 6;

/** A colour lightened until it is read on a dark page. */
const lit = (colour: Hex): Hex => reaching({ from: colour, to: '#ffffff' }, GROUND, CLEAR);

/**
 * For who asks for dark pages: on screen only. A figure is turned light on dark, hues kept; what is then
 * black in it, its ground, lets the page's through.
 */
export const darkStyle = ({ accent }: Look): string => `
@media screen and (prefers-color-scheme:dark){
:root{color-scheme:dark;--ground:${GROUND};--ink:#e3e8ed;--muted:#a6b1bc;--rule:#36414c;--tint:#1e252d;--blue:#7db4e6;--orange:#ef9a60;--violet:#c2a2f2;--shade:#fff3;--edge:var(--muted);--found:#4f4110;--cut:#1d4263;--deep:${lit(accent ?? DEEP_BLUE)};--link:${lit(accent ?? BLUE)}}
figure svg{filter:invert(1) hue-rotate(180deg);mix-blend-mode:screen}
.logo{background:#fff;padding:.5rem;border-radius:3px}
}
`;
