import { startImageApi } from '../image-api/start-image-api.ts';
import { readFlags } from './read-flags.ts';
import { readLatency } from './read-latency.ts';
import { readPort } from './read-port.ts';
import { readRate } from './read-rate.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    port: 'N',
    latency: 'MS',
    rate: 'N/SECONDS',
    hostile: null,
  });
  const { url } = await startImageApi({
    port: readPort(flags.get('port')),
    latencyMs: readLatency(flags.get('latency')),
    rate: readRate(flags.get('rate')),
    hostile: flags.has('hostile'),
  });
  console.log(`image-api: ${url}`);
});
