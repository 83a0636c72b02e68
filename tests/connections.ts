// Opens a connection for each request to the server under test. A kept connection that workerd has closed while a test kept
// this thread busy would fail the next request with "other side closed".
import { Agent, setGlobalDispatcher } from "undici";

setGlobalDispatcher(new Agent({ pipelining: 0 }));
