import { useFetchClient } from "@strapi/strapi/admin";
import { useEffect, useState } from "react";

/** Milliseconds after the last keystroke until the server is asked. */
const delay = 300;

/**
 * Requests data from the plugin's routes in Strapi each time the query changes.
 * @param query parameters; null for no request
 * @returns the last answer, whether a request is under way, and whether the last one failed
 */
export function useAnswer(path, query) {
  const { get } = useFetchClient();
  const [state, setState] = useState({});
  const address = query && `/entente/${path}?${new URLSearchParams(query)}`;
  useEffect(() => {
    if (address === null) {
      setState({});
      return;
    }
    const controller = new AbortController();
    setState(({ answer }) => ({ answer, isLoading: true }));
    const timer = setTimeout(async () => {
      try {
        const { data } = await get(address, { signal: controller.signal });
        if (!controller.signal.aborted) setState({ answer: data });
      } catch {
        if (!controller.signal.aborted) setState({ hasFailed: true });
      }
    }, delay);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [address, get]);
  return state;
}
