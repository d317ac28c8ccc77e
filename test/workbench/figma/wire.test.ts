import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Reference } from '../../../workbench/figma/api/reference.ts';
import { referenceCodec } from '../../../workbench/figma/sandbox/reference-codec.ts';
import { decode, encode } from '../../../workbench/figma/sandbox/wire.ts';

function sent(value: unknown, isFrozen = false): unknown {
  const bytes: Uint8Array[] = [];
  const wire = encode(value, bytes, referenceCodec);
  return decode(wire, bytes, referenceCodec, isFrozen);
}

const leaf = fc.oneof(
  fc.string(),
  // JSON has one zero.
  fc.double().map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
  fc.constant(undefined),
  fc.date({ noInvalidDate: true }),
  fc.uint8Array(),
);
const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('value')),
    fc.dictionary(fc.oneof(fc.string(), fc.constant('$')), tie('value'), { noNullPrototype: true }),
  ),
})).value;

test('data arrives as it was, with its bytes, dates, odd numbers and gaps', () => {
  fc.assert(
    fc.property(data, (value) => {
      expect(sent(value)).toEqual(value);
    }),
  );
});

test('frozen data is frozen to its leaves', () => {
  const value = sent([{ color: { r: 1 }, bytes: Uint8Array.of(1) }], true);
  expect(Object.isFrozen(value)).toBe(true);
  expect(Object.isFrozen(Reflect.get(Object(value)[0], 'color'))).toBe(true);
});

test("Figma's objects cross as references", () => {
  const reference = new Reference('FRAME', '1:2');
  expect(sent({ reference })).toEqual({ reference });
});

test('what Figma loses is lost: functions, prototypes, buffers and other typed arrays', () => {
  class Thing {
    own = 1;
    method() {}
  }
  expect(sent({ call: () => 1, thing: new Thing() })).toEqual({ thing: { own: 1 } });
  const parts = [new ArrayBuffer(4), Float32Array.of(1), new Map([[1, 2]])];
  expect(sent(parts)).toEqual([{}, {}, {}]);
});

test('symbols and structures that contain themselves are refused', () => {
  const loop: { self?: unknown } = {};
  loop.self = loop;
  expect(() => sent(loop)).toThrow('contains itself');
  expect(() => sent([Symbol('x')])).toThrow('Cannot unwrap symbol');
});

test('the same object may stand in two places', () => {
  const shared = { a: new Date(5) };
  expect(sent([shared, shared])).toEqual([shared, shared]);
});
