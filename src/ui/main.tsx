import { effect } from '@preact/signals';
import { render } from 'preact';
import * as z from 'zod/mini';
import './components/base.css';
import { App } from './app.tsx';
import { connect } from './session/connect.ts';
import { followSelection, lookAgainOnReturn } from './session/follow-selection.ts';
import { heedKey } from './session/heed-key.ts';
import { keepFocus } from './session/keep-focus.ts';
import { language } from './strings/say.ts';

// The host's content policy may forbid code from text, which zod's fast path is made of.
z.config({ jitless: true });

effect(() => {
  document.documentElement.lang = language.value;
});
const root = document.getElementById('root');
if (root) {
  render(<App />, root);
  keepFocus(root);
}
// Not on the app: where nothing has the focus, keys belong to the page.
addEventListener('keydown', heedKey);
addEventListener('pointerover', lookAgainOnReturn);
followSelection();
void connect();
