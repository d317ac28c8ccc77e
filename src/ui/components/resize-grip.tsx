import './resize-grip.css';

type Size = { readonly width: number; readonly height: number };

type Props = {
  label: string;
  /** As it is now, in CSS pixels. */
  size: Size;
  /** Called with the wanted size in CSS pixels, as often as the pointer moves. */
  onResize(size: Size): void;
};

/** CSS pixels for one press of an arrow key. */
const keyStep = 16;

/** The corner by which the window is made larger or smaller: Figma draws none of its own. */
export function ResizeGrip({ label, size, onResize }: Props) {
  const drag = (event: PointerEvent) => {
    const grip = event.currentTarget;
    if (!(grip instanceof HTMLElement)) return;
    grip.setPointerCapture(event.pointerId);
    // On the screen: the window itself may move while it grows.
    const { screenX, screenY } = event;
    grip.onpointermove = (move) =>
      onResize({
        width: size.width + move.screenX - screenX,
        height: size.height + move.screenY - screenY,
      });
    grip.onlostpointercapture = () => {
      grip.onpointermove = null;
    };
  };
  const heedKey = (event: KeyboardEvent) => {
    const x = { ArrowLeft: -keyStep, ArrowRight: keyStep }[event.key] ?? 0;
    const y = { ArrowUp: -keyStep, ArrowDown: keyStep }[event.key] ?? 0;
    if (x === 0 && y === 0) return;
    event.preventDefault();
    onResize({ width: size.width + x, height: size.height + y });
  };
  return (
    <button
      type="button"
      class="resize-grip"
      aria-label={label}
      onPointerDown={drag}
      onKeyDown={heedKey}
    />
  );
}
