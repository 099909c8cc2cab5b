#!/usr/bin/env node
import { main } from './cli/main';

// A reader that has seen enough, as `head` has, closes the pipe: the work goes on, unheard.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

void main(process.argv).then((status) => {
  process.exitCode = status;
});
