import { Input, makeStyles } from "@fluentui/react-components";
import { Search16Regular } from "@fluentui/react-icons/svg/search";
import { checkWords } from "./check-words.ts";

const useStyles = makeStyles({
  field: {
    width: "100%",
    "& input": { minWidth: 0 },
    // The browser draws its cross in blue.
    "& input::-webkit-search-cancel-button": { filter: "grayscale(1)" },
  },
});

interface Props {
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** The search over a long list of findings. */
export function SearchField({ search, onSearch }: Props) {
  const styles = useStyles();
  return (
    <Input
      className={styles.field}
      type="search"
      aria-label={checkWords.search}
      placeholder={checkWords.searchHint}
      contentBefore={<Search16Regular />}
      value={search}
      onChange={(_, { value }) => onSearch(value)}
    />
  );
}
