import type { Editor } from '../editor/editor.ts';
import { beginGesture } from '../gestures/begin-gesture.ts';
import type { Gesture } from '../gestures/gesture.ts';
import { pan } from '../gestures/pan.ts';
import { layerUnder, pick } from '../gestures/pick.ts';
import { heedKey } from './heed-key.ts';
import { heedWheel } from './heed-wheel.ts';
import { pointerFromEvent } from './pointer-from-event.ts';

const middleButton = 1;

/** Lets pointer, wheel and keys work on the document. Answers how to stop. */
export function listenToHand(editor: Editor, ground: HTMLElement): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let gesture: Gesture | null = null;
  let isSpaceHeld = false;
  const holdSpace = (isHeld: boolean) => {
    isSpaceHeld = isHeld;
    ground.toggleAttribute('data-panning', isHeld);
  };

  const listen = <Name extends keyof HTMLElementEventMap>(
    name: Name,
    heed: (event: HTMLElementEventMap[Name]) => void,
  ) => ground.addEventListener(name, heed, { signal, passive: false });

  listen('pointerdown', (event) => {
    ground.focus();
    if (event.button > middleButton) return;
    ground.setPointerCapture(event.pointerId);
    const pointer = pointerFromEvent(editor, ground, event);
    const isPan = isSpaceHeld || event.button === middleButton;
    gesture = isPan ? pan(editor, pointer) : beginGesture(editor, pointer);
  });
  listen('pointermove', (event) => {
    const pointer = pointerFromEvent(editor, ground, event);
    if (gesture) gesture.move(pointer);
    else editor.hovered.value = layerUnder(editor, pointer) ?? null;
  });
  listen('pointerup', () => {
    gesture?.end();
    gesture = null;
  });
  listen('pointercancel', () => {
    gesture?.cancel();
    gesture = null;
  });
  listen('pointerleave', () => {
    editor.hovered.value = null;
  });
  listen('dblclick', (event) => pick(editor, pointerFromEvent(editor, ground, event)).end());
  listen('wheel', (event) => heedWheel(editor, ground, event));

  // Keys belong to the document wherever the focus is, unless it is where they mean something else.
  const listenToKeys = (name: 'keydown' | 'keyup', heed: (event: KeyboardEvent) => void) =>
    addEventListener(name, heed, { signal });
  listenToKeys('keydown', (event) => {
    if (event.defaultPrevented || isTaken(event)) return;
    if (event.key === ' ') holdSpace(true);
    if (event.key === 'Escape' && gesture) {
      gesture.cancel();
      gesture = null;
    } else if (heedKey(editor, event) || event.key === ' ') {
      event.preventDefault();
    }
  });
  listenToKeys('keyup', (event) => {
    if (event.key === ' ') holdSpace(false);
  });
  addEventListener('blur', () => holdSpace(false), { signal });
  return () => listening.abort();
}

/** Whether the focused control has its own use for this key. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return key === ' ' || key === 'Enter';
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}
