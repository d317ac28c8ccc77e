import { calls, selectionChanged } from '../protocol/contract.ts';
import { emitEvent } from '../protocol/events.ts';
import { serveCalls } from '../protocol/serve-calls.ts';
import { describeSelection } from './describe-selection.ts';
import { handlers } from './handlers.ts';
import { uiPort } from './ui-port.ts';

figma.showUI(__html__, { width: 320, height: 600, themeColors: true });
serveCalls(uiPort, calls, handlers);
figma.on('selectionchange', () => emitEvent(uiPort, selectionChanged, describeSelection()));
