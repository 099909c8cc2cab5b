import { setFlagsFromString } from 'node:v8';

// V8 makes byte code of an expression when it is first tried and machine code when it is tried again. Of the long
// ones here the byte code takes several times as long as the machine code, which nearly all come to: a process
// read its first text in 2.4 s of a processor, and does in 0.7 s. Expressions made before are left as they are.
// `tools/bundle/run-bundle.ts` sets the same before it loads kept code, which V8 takes only where its flags are those
// that it was made with.
setFlagsFromString('--no-regexp-tier-up');
