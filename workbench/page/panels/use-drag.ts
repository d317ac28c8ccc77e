import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Point } from '../../../src/core/geometry.ts';

/** How far something was dragged by its handle, in CSS pixels, and the handle's listeners. */
export function useDrag() {
  const offset = useSignal<Point>({ x: 0, y: 0 });
  const grip = useRef<Point | null>(null);
  const release = () => {
    grip.current = null;
  };
  return {
    offset: offset.value,
    handle: {
      onPointerDown({ currentTarget, target, pointerId, clientX, clientY }: PointerEvent) {
        const isOnButton = target instanceof Element && target.closest('button') !== null;
        if (isOnButton || !(currentTarget instanceof Element)) return;
        currentTarget.setPointerCapture(pointerId);
        grip.current = { x: clientX - offset.value.x, y: clientY - offset.value.y };
      },
      onPointerMove({ clientX, clientY }: PointerEvent) {
        if (!grip.current) return;
        offset.value = { x: clientX - grip.current.x, y: clientY - grip.current.y };
      },
      onPointerUp: release,
      onPointerCancel: release,
    },
  };
}
