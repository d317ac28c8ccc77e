import { serveWorkbench } from '../server/serve-workbench.ts';
import { openInBrowser } from './open-in-browser.ts';
import { readApiAddress } from './read-api-address.ts';
import { readFlags } from './read-flags.ts';
import { readPort } from './read-port.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    scene: 'FILE',
    port: 'N',
    api: 'URL',
    'no-open': null,
  });
  const { url } = await serveWorkbench({
    scene: flags.get('scene'),
    port: readPort(flags.get('port')),
    api: readApiAddress(flags.get('api')),
  });
  console.log(`workbench: ${url}`);
  if (!flags.has('no-open')) openInBrowser(url);
});
