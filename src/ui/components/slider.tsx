import './slider.css';

type Props = {
  label: string;
  value: number;
  min: number;
  max: number;
  step?: number;
  disabled?: boolean;
  /** The value in words, for those who do not see it. */
  valueText?: string;
  onSlide(value: number): void;
};

/** A number by sliding. */
export function Slider({ label, valueText, onSlide, ...slider }: Props) {
  return (
    <input
      {...slider}
      class="slider"
      type="range"
      aria-label={label}
      aria-valuetext={valueText}
      onInput={({ currentTarget }) => onSlide(currentTarget.valueAsNumber)}
    />
  );
}
