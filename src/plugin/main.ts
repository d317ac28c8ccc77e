import { calls } from '../protocol/contract.ts';
import { serveCalls } from '../protocol/serve-calls.ts';
import { handlers } from './handlers.ts';
import { tellSelection } from './tell-selection.ts';
import { uiPort } from './ui-port.ts';

figma.showUI(__html__, { width: 320, height: 600, themeColors: true });
serveCalls(uiPort, calls, handlers);
figma.on('selectionchange', tellSelection);
figma.on('currentpagechange', tellSelection);
