import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { darkTheme, highContrastTheme, lightTheme } from "./theme.ts";

/** Whether the media query holds now, and from now on. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", changed);
      return () => media.removeEventListener("change", changed);
    },
    () => window.matchMedia(query).matches,
  );
}

/** Inside Office `dark` comes from Office, which does not follow the system; in a browser it is undefined. */
export function useTheme(dark: boolean | undefined): Theme {
  const highContrast = useMedia("(forced-colors: active)");
  const systemDark = useMedia("(prefers-color-scheme: dark)");
  if (highContrast) return highContrastTheme;
  return (dark ?? systemDark) ? darkTheme : lightTheme;
}

/** How the browser draws its own parts, such as the mark of a date field and the scroll bars. */
export function colorSchemeOf(theme: Theme): "light" | "dark" | "light dark" {
  // Forced colours are the system's, be they light or dark.
  if (theme === highContrastTheme) return "light dark";
  return theme === darkTheme ? "dark" : "light";
}
