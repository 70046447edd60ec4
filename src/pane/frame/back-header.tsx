import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { IconButton } from "./icon-button.tsx";
import { ScreenHeader } from "./screen-header.tsx";

interface Props {
  readonly title: string;
  readonly sub: string;
  readonly back: string;
  readonly onBack: () => void;
}

/** The top of a screen that one goes through and comes back from. */
export function BackHeader({ title, sub, back, onBack }: Props) {
  const lead = <IconButton icon={<ArrowLeft20Regular />} name={back} onPress={onBack} />;
  return <ScreenHeader ruled title={title} sub={sub} lead={lead} />;
}
