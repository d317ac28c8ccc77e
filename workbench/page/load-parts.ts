import variant from '@jitl/quickjs-wasmfile-release-sync';
import {
  newQuickJSWASMModuleFromVariant,
  newVariant,
  type QuickJSWASMModule,
} from 'quickjs-emscripten-core';
import * as z from 'zod/mini';
import { loadPathKernel, type PathKernel } from '../figma/geometry/path-kernel.ts';
import { type WorkbenchConfig, workbenchConfigShape } from '../server/workbench-config.ts';
import { fetchBytes, fetchText } from './fetch-file.ts';
import { interFile, interWeights } from './inter-faces.ts';

export type Parts = {
  readonly config: WorkbenchConfig;
  readonly kernel: PathKernel;
  readonly quickjs: QuickJSWASMModule;
  readonly prelude: string;
};

/** Fetches and starts what the page stands on, all at once. */
export async function loadParts(): Promise<Parts> {
  const [config, kernel, quickjs, prelude] = await Promise.all([
    loadConfig(),
    loadKernel(),
    newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmLocation: '/quickjs.wasm' })),
    fetchText('/prelude.js'),
  ]);
  return { config, kernel, quickjs, prelude };
}

async function loadConfig(): Promise<WorkbenchConfig> {
  return z.parse(workbenchConfigShape, JSON.parse(await fetchText('/workbench.json')));
}

async function loadKernel(): Promise<PathKernel> {
  const fonts = interWeights.map((weight) => fetchBytes(`/fonts/${interFile(weight)}`));
  return loadPathKernel(await fetchBytes('/pathkit.wasm'), await Promise.all(fonts));
}
