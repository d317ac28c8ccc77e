import { render } from 'preact';
import { interFaces } from '../page/inter-faces.ts';
import { figmaColors } from '../page/plugin/figma-colors.ts';
import { ComponentsPage } from './components-page.tsx';
import '../../src/ui/components/base.css';
import '../../src/ui/components/layout.css';
import './components-page.css';

const figmaStyle = document.createElement('style');
figmaStyle.textContent = [
  interFaces(new URL('/fonts/', location.href).href),
  figmaColors('light', '.figma-light'),
  figmaColors('dark', '.figma-dark'),
].join('\n');
document.head.append(figmaStyle);

const root = document.getElementById('app');
if (root === null) throw new Error('The page has no place for the components.');
render(<ComponentsPage />, root);
