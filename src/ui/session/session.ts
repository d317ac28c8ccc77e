import { computed, signal } from '@preact/signals';
import { type RoleChoices, readRoles } from '../../core/read-roles.ts';
import { defaultSettings, type Settings } from '../../core/settings.ts';
import { firstWindowState, type WindowState } from '../../core/window-state.ts';
import type { SelectedLayers } from '../../protocol/answers.ts';
import { idle, type Job, type MakeJob, type RunState } from './run-state.ts';

/** The layers that are selected in Figma, as they came. */
export const selectedLayers = signal<SelectedLayers>({ layers: [], omitted: 0 });
/** The designer's own decisions, by layer id. */
export const roleChoices = signal<RoleChoices>({});
/** What the designer wants to do; null is what the selection proposes. */
export const jobChoice = signal<Job | null>(null);
/** What stands in place of the job; null when the job is seen. */
export const openPanel = signal<'settings' | 'audit' | null>(null);
export const settings = signal<Settings>(defaultSettings);
/** What outlives the window, prompts and choices among it. */
export const windowState = signal<WindowState>(firstWindowState);
export const run = signal<RunState>(idle);
export const isRunning = computed(() => run.value.kind === 'running');
/** True when the designer has turned to something else since the last run ended. */
export const isStatusOld = signal(false);
/** Counts up with every end of a run, so that two ends in a row can be told apart. */
export const endedRuns = signal(0);
/** False until the sandbox has answered. */
export const isConnected = signal(false);
export const isViewOnly = signal(false);

const proposed = computed(() => readRoles(selectedLayers.value.layers, roleChoices.value));

/** What is done when the designer runs. */
export const job = computed<Job>(
  () => jobChoice.value ?? (proposed.value.masks.length > 0 ? 'edit' : 'fill'),
);

/** The same for what concerns one prompt; a wireframe's layers are filled. */
export const makeJob = computed<MakeJob>(() => (job.value === 'edit' ? 'edit' : 'fill'));

/** Each selected layer with its role in that job. */
export const selection = computed(() =>
  makeJob.value === 'fill'
    ? readRoles(selectedLayers.value.layers, roleChoices.value, true)
    : proposed.value,
);

/** What is written for the job. */
export const prompt = computed(() => windowState.value.prompts[makeJob.value]);
