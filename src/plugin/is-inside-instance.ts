import { ancestorsOf } from './ancestors.ts';

/** True for an instance and all in it: what is written there stays behind as an override. */
export function isInsideInstance(node: SceneNode): boolean {
  return [node, ...ancestorsOf(node)].some(({ type }) => type === 'INSTANCE');
}
