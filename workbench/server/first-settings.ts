import { defaultSettings, type Settings } from '../../src/core/settings.ts';

/**
 * The plugin's settings at its first start: ready to talk to the image API at `baseUrl`, and
 * doing so at once unless that is the local one, which stands by for whoever chooses it.
 */
export function firstSettings(baseUrl: string, isLocal: boolean): Settings {
  return {
    ...defaultSettings,
    maker: isLocal ? 'sketch' : 'gpt-image',
    baseUrl,
    // The local image API asks for a key and takes any.
    key: 'workbench',
  };
}
