import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components/Tooltip';

/** A word about a control that shows only an icon. */
export const Tip = ({ text, children }: { text: string; children: ReactElement }) => (
  <TooltipTrigger delay={400} closeDelay={0}>
    {children}
    <AriaTooltip
      offset={6}
      className="animate-enter rounded-control border border-line bg-raised px-2 py-1 text-meta text-text shadow-float"
    >
      {text}
    </AriaTooltip>
  </TooltipTrigger>
);
