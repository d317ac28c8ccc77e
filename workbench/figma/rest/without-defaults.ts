import type { RestJson } from './rest-json.ts';

/** The fields whose values are not the REST API's defaults, which it leaves out. */
export function withoutDefaults(fields: RestJson, defaults: RestJson): RestJson {
  const told = Object.entries(fields).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key]),
  );
  return Object.fromEntries(told);
}
