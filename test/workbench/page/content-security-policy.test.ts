import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../workbench/page/plugin/content-security-policy.ts';
import { readManifest } from '../../../workbench/page/plugin/manifest.ts';

const manifest = (networkAccess: unknown) => readManifest({ name: 'A', id: 'a', networkAccess });

test('the policy names the hosts of the manifest and of the workbench, and the fonts', () => {
  const access = {
    allowedDomains: ['https://api.openai.com'],
    devAllowedDomains: ['http://localhost:8080'],
  };
  const policy = contentSecurityPolicy(manifest(access), ['http://127.0.0.1:9'], 'http://f/');
  const hosts = 'https://api.openai.com http://localhost:8080 http://127.0.0.1:9';
  expect(policy.split('; ')).toEqual([
    `default-src data: blob: ${hosts}`,
    `script-src 'unsafe-inline' data: blob: ${hosts}`,
    `style-src 'unsafe-inline' data: blob: ${hosts}`,
    `font-src data: blob: ${hosts} http://f/`,
  ]);
});

test('"none" is no host', () => {
  const policy = contentSecurityPolicy(manifest({ allowedDomains: ['none'] }), [], 'http://f/');
  expect(policy).not.toContain('none');
});

test('a manifest without its network access is refused by name', () => {
  expect(() => readManifest({ name: 'A', id: 'a' })).toThrow(/networkAccess/);
});
