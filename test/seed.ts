import fc from 'fast-check';

// The same properties are tried on the same values each time; the nightly run looks for new ones.
if (!process.env.NIGHTLY) fc.configureGlobal({ seed: 2025 });
