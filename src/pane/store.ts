import { useSyncExternalStore } from "react";

/** A state that only its update function moves. */
export interface Store<State, Event> {
  readonly now: () => State;
  readonly send: (event: Event) => void;
  readonly listen: (changed: () => void) => () => void;
}

export function storeOf<State, Event>(
  update: (state: State, event: Event) => State,
  first: State,
): Store<State, Event> {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    now: () => state,
    send: (event) => {
      state = update(state, event);
      for (const changed of listeners) changed();
    },
    listen: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** The state of the store, followed by the component. */
export function useStore<State, Event>(store: Store<State, Event>): State {
  return useSyncExternalStore(store.listen, store.now);
}
