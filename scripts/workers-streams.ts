/** Stands in for a constructor of the Workers runtime, which takes the length of the stream and also checks it. */
class FixedLengthStream extends TransformStream {
  constructor(_length: number) {
    super();
  }
}

const NodeDecompressionStream = DecompressionStream;

/** Decompresses into a byte stream, as in the Workers runtime. Node's stream has no BYOB reader. */
class ByteDecompressionStream {
  readonly writable: WritableStream;
  readonly readable: ReadableStream;

  constructor(format: "gzip") {
    const { readable, writable } = new NodeDecompressionStream(format);
    const reader = readable.getReader();
    this.writable = writable;
    this.readable = new ReadableStream({
      type: "bytes",
      async pull(controller) {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        controller.close();
        controller.byobRequest?.respond(0);
      },
      cancel: (reason) => reader.cancel(reason),
    });
  }
}

/** The streams that the worker needs when it runs in Node, by their global names. */
export const workersStreams = { FixedLengthStream, DecompressionStream: ByteDecompressionStream };
