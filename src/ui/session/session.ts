import { computed, signal } from '@preact/signals';
import { type RoleChoices, readRoles } from '../../core/read-roles.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import type { SelectedLayers } from '../../protocol/contract.ts';
import { idle, type Job, type RunState } from './run-state.ts';

/** The layers that are selected in Figma, as they came. */
export const selectedLayers = signal<SelectedLayers>({ layers: [], omitted: 0 });
/** The designer's own decisions, by layer id. */
export const roleChoices = signal<RoleChoices>({});
export const prompt = signal('');
export const settings = signal<Settings>(defaultSettings);
export const run = signal<RunState>(idle);
/** Counts up with every end of a run, so that two ends in a row can be told apart. */
export const endedRuns = signal(0);
/** False until the sandbox has answered. */
export const isConnected = signal(false);

/** Each selected layer with its role. */
export const selection = computed(() => readRoles(selectedLayers.value.layers, roleChoices.value));

/** What the selection proposes to do. */
export const job = computed<Job>(() => (selection.value.masks.length > 0 ? 'edit' : 'fill'));
