import { render } from 'preact';
import * as z from 'zod/mini';
import { App } from './app.tsx';
import { connect } from './session/connect.ts';
import './styles.css';
import './components/components.css';

// The host's content policy may forbid code from text, which zod's fast path is made of.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root) render(<App />, root);
connect();
