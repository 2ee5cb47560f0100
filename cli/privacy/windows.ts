/** New bytes of each window, and how many of the one before it are in it again. */
const step = 2 ** 18;
const again = 2 ** 15;
/** An address is told by the window in which it begins so far from both ends: it may be a few thousand bytes long as it is written. */
const margin = again / 2;

/** The first `length` bytes stand at `base` of the whole; what begins at a place that is not `wanted` is another window's. */
export type OnWindow = (bytes: Uint8Array, length: number, base: number, wanted: (start: number) => boolean) => void;

/** Cuts what it is given, in whatever pieces, into windows that overlap, without keeping more than one of them. */
export const createWindows = (onWindow: OnWindow): { readonly push: (chunk: Uint8Array) => void; readonly end: () => void } => {
  const window = new Uint8Array(step + again);
  let [length, base] = [0, 0];
  const show = (isLast: boolean): void => {
    const first = base === 0 ? 0 : margin;
    const last = isLast ? length : length - margin;
    onWindow(window, length, base, (start) => start >= first && start < last);
  };
  return {
    push: (chunk) => {
      for (let at = 0; at < chunk.length; ) {
        if (length === window.length) {
          show(false);
          window.copyWithin(0, length - again, length);
          base += length - again;
          length = again;
        }
        const piece = chunk.subarray(at, at + window.length - length);
        window.set(piece, length);
        length += piece.length;
        at += piece.length;
      }
    },
    end: () => show(true),
  };
};
