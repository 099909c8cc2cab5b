import autocannon from 'autocannon';

export interface Job {
  url: string;
  body: string;
  seconds: number;
  connections: number;
}
export interface Load {
  answers: number;
  perSecond: number;
  p50: number;
  p99: number;
}

/** The load's own process: runs one burst for each job that it is sent, and sends back the figures. */
async function burst({ url, body, seconds, connections }: Job): Promise<Load> {
  const result = await autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duration: seconds,
    connections,
  });
  if (result.non2xx > 0 || result.errors > 0 || result['2xx'] === 0) {
    throw new Error(`${result.non2xx} refused, ${result.errors} failed, ${result['2xx']} answered`);
  }
  const { p50, p99 } = result.latency;
  const answers = result['2xx'];
  return { answers, perSecond: answers / result.duration, p50, p99 };
}

process.on('message', (job: Job) => {
  burst(job).then(
    (load) => process.send!(load),
    (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    },
  );
});
process.once('disconnect', () => process.exit());
