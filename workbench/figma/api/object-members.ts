import type { Members } from './member.ts';
import { clientStorageMembers } from './objects/client-storage.ts';
import { figmaMembers } from './objects/figma.ts';
import { imageMembers } from './objects/images.ts';
import { sandboxMembers } from './objects/sandbox.ts';
import { paintStyleMembers } from './objects/styles.ts';
import { uiMembers } from './objects/ui.ts';
import {
  variableCollectionMembers,
  variableMembers,
  variablesMembers,
} from './objects/variables.ts';
import { viewportMembers } from './objects/viewport.ts';
import type { ObjectKind } from './reference.ts';

/** All that the workbench knows of what is not a layer. */
export const objectMembers = {
  figma: figmaMembers,
  ui: uiMembers,
  viewport: viewportMembers,
  clientStorage: clientStorageMembers,
  variables: variablesMembers,
  Variable: variableMembers,
  VariableCollection: variableCollectionMembers,
  Image: imageMembers,
  PaintStyle: paintStyleMembers,
  sandbox: sandboxMembers,
} satisfies { readonly [Kind in ObjectKind]: Members<string> };
