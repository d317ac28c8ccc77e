import type { AuditScope } from '../session/audit.ts';
import type { AuditFilter } from '../session/audit-filter.ts';
import { counted } from './counted.ts';

const pictures = (count: number) => `${counted(count)} ${count === 1 ? 'picture' : 'pictures'}`;

/** What the list of our pictures says, in English. */
export const auditInEnglish = {
  title: 'Pictures by Greybox',
  scope: 'Look in',
  scopes: { page: 'This page', file: 'Whole file' } satisfies Record<AuditScope, string>,
  filter: 'Show',
  filters: { all: 'All', draft: 'Drafts', final: 'Finals' } satisfies Record<AuditFilter, string>,
  reading: 'Looking for pictures…',
  found: pictures,
  nothing: {
    title: 'No pictures by Greybox',
    text: 'Pictures that Greybox made are listed here with what they were asked for, so that no placeholder is shipped.',
  },
  noneShown: 'No picture is like that.',
  list: 'Pictures',
  chooseAll: 'Choose all that are shown',
  choose: (layer: string) => `Choose ${layer}`,
  chosen: (count: number) => `${counted(count)} chosen`,
  annotate: 'Annotate',
  annotateHint: 'For developers, in Dev Mode: what the picture is, and its alt text.',
  unannotate: 'Remove annotation',
  annotated: 'Annotated',
  refused: (layers: string) => `No annotation fits on: ${layers}.`,
  alt: 'Alt text',
  altOf: (layer: string) => `Alt text of ${layer}`,
  altPlaceholder: 'For those who cannot see it',
  placeholderPicture: 'Placeholder picture',
  finalPicture: 'Final picture',
  unknown: 'Another fill is shown now.',
  promptLine: 'Asked for',
  modelLine: 'Model',
  altLine: 'Alt text',
  draft: 'Draft',
  final: 'Final',
};
