/** The part of pathkit-wasm 1.0.0 that the path kernel uses. The package ships no types of its own. */
declare module 'pathkit-wasm' {
  type EnumValue = { readonly value: number };

  export type PathKitPath = {
    /** Verb (0 M, 1 L, 2 Q, 3 conic, 4 C, 5 Z), then its coordinates; a conic ends with its weight. */
    toCmds(): number[][];
    getFillTypeString(): 'nonzero' | 'evenodd';
    setFillType(fillType: EnumValue): void;
    copy(): PathKitPath;
    /** These change the path itself; null when the operation failed. */
    addPath(other: PathKitPath): PathKitPath | null;
    dash(on: number, off: number, phase: number): PathKitPath | null;
    op(other: PathKitPath, operation: EnumValue): PathKitPath | null;
    simplify(): PathKitPath | null;
    stroke(options: {
      width: number;
      cap: EnumValue;
      join: EnumValue;
      miter_limit: number;
    }): PathKitPath | null;
    /** Frees the memory behind the path; nothing else does. */
    delete(): void;
  };

  export type PathKit = {
    readonly PathOp: Record<'DIFFERENCE' | 'INTERSECT' | 'UNION' | 'XOR', EnumValue>;
    readonly FillType: Record<'WINDING' | 'EVENODD', EnumValue>;
    readonly StrokeCap: Record<'BUTT' | 'ROUND' | 'SQUARE', EnumValue>;
    readonly StrokeJoin: Record<'MITER' | 'ROUND' | 'BEVEL', EnumValue>;
    NewPath(): PathKitPath;
    FromSVGString(data: string): PathKitPath | null;
  };

  export default function loadPathKit(options: { wasmBinary: Uint8Array }): Promise<PathKit>;
}
