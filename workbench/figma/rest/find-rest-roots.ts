import { noVariables, type VariableRecords } from '../variables.ts';
import { readRest } from './read-rest.ts';
import { type RestFile, type RestMetadata, restFile, restNodes } from './rest-schemas.ts';

export type RestRoots = {
  /** The document, or the layers that were asked for. */
  readonly roots: readonly unknown[];
  readonly components: RestMetadata;
  readonly styles: RestMetadata;
  readonly variables: VariableRecords;
};

/** Finds the layers in any of the answers of Figma's REST API. Throws a sentence when there are none. */
export function findRestRoots(rest: unknown): RestRoots {
  const answer = typeof rest === 'string' ? parseJson(rest) : rest;
  if (!(answer instanceof Object)) throw notFigma();
  if ('document' in answer) return rootsOfFiles([readRest(restFile, answer, 'The file')]);
  if ('nodes' in answer) {
    const { nodes } = readRest(restNodes, answer, 'The file');
    const files = Object.values(nodes).filter((file) => file !== null);
    if (files.length === 0)
      throw new Error('None of the layers asked for exists in this Figma file.');
    return rootsOfFiles(files);
  }
  if ('err' in answer) throw new Error(`Figma answered with an error: ${String(answer.err)}.`);
  if ('id' in answer && 'type' in answer) {
    return { roots: [answer], components: {}, styles: {}, variables: noVariables };
  }
  throw notFigma();
}

function rootsOfFiles(files: readonly RestFile[]): RestRoots {
  return {
    roots: files.map(({ document }) => document),
    components: Object.assign({}, ...files.map(({ components }) => components)),
    styles: Object.assign({}, ...files.map(({ styles }) => styles)),
    variables: files[0]?.variables?.meta ?? noVariables,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('This is not JSON.');
  }
}

function notFigma(): Error {
  return new Error(
    'This is JSON, but not a Figma document: it has no "document", no "nodes", and is no layer.',
  );
}
