/**
 * Loaded into the service before it starts (`node --expose-gc -r`): on each message of the parent
 * process it collects garbage and answers with the bytes of heap that are still in use.
 */
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
// The channel must not keep the service alive when it is told to stop.
process.channel?.unref();
