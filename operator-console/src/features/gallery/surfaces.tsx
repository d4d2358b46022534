import { Phone } from 'lucide-react';
import { useState } from 'react';
import type { Specimen } from './specimen';
import { Button } from '@/components/ui/button';
import { Card, Panel } from '@/components/ui/card';
import { Dialog } from '@/components/ui/dialog';
import { EmptyState } from '@/components/ui/empty-state';
import { ListFoot, ListHead, ListSkeleton } from '@/components/ui/list';
import { LoadMore } from '@/components/ui/load-more';

const Asked = () => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look="danger-quiet" onPress={() => setOpen(true)}>
        Hang up
      </Button>
      <Dialog title="Hang up?" isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => (
          <>
            <p className="text-text-2">The callee hears nothing more.</p>
            <div className="flex justify-end gap-2">
              <Button look="quiet" onPress={close}>
                Stay
              </Button>
              <Button look="danger" onPress={close}>
                Hang up
              </Button>
            </div>
          </>
        )}
      </Dialog>
    </>
  );
};

const nothing = (): void => undefined;
const COLUMNS = 'grid grid-cols-[32px_1fr] items-center gap-3 px-3';

const Listed = () => (
  <div className="flex flex-col gap-4">
    {[0, 2].map((selected) => (
      <Card key={selected}>
        <ListHead
          columns={COLUMNS}
          total={10}
          selected={selected}
          onSelectAll={nothing}
          onClear={nothing}
          actions={<Button size="small">Start (2)</Button>}
        >
          <span>Name</span>
        </ListHead>
        {selected === 0 && <ListSkeleton rowClass="h-11" />}
        <ListFoot words="10 shown, more below" onRetry={selected === 0 ? undefined : nothing} />
      </Card>
    ))}
  </div>
);

const SWATCHES: readonly (readonly [string, string])[] = [
  ['bg', 'bg-bg'],
  ['surface', 'bg-surface'],
  ['sunken', 'bg-sunken'],
  ['hover', 'bg-hover'],
  ['line', 'bg-line'],
  ['accent', 'bg-accent'],
  ['accent-soft', 'bg-accent-soft'],
  ['ok', 'bg-ok'],
  ['warn', 'bg-warn'],
  ['bad', 'bg-bad'],
  ['info', 'bg-info'],
];

export const Colours = () => (
  <ul className="grid grid-cols-4 gap-3 sm:grid-cols-6">
    {SWATCHES.map(([name, colour]) => (
      <li key={name} className="text-meta text-text-2">
        <span className={`mb-1 block h-8 rounded-control border ${colour}`} />
        {name}
      </li>
    ))}
  </ul>
);

export const Type = () => (
  <div className="flex flex-col gap-1.5">
    <p className="text-title font-semibold">Title, 20 px</p>
    <p className="text-heading font-semibold">Heading, 15 px</p>
    <p className="text-lead">Lead, 14 px: words of a call</p>
    <p className="text-body text-text-2">Body, 13 px: what surrounds them</p>
    <p className="text-meta text-text-3">Meta, 12 px: when and how long</p>
    <p className="tnum text-numeral font-semibold">$1,234.50</p>
  </div>
);

export const SURFACES: readonly Specimen[] = [
  {
    of: 'card',
    shown: (
      <div className="grid gap-3 sm:grid-cols-2">
        <Card className="p-4">A card</Card>
        <Panel title="A panel" aside={<span className="text-meta text-text-3">aside</span>}>
          has a heading
        </Panel>
      </div>
    ),
  },
  { of: 'dialog', shown: <Asked /> },
  { of: 'list', shown: <Listed />, wide: true },
  {
    of: 'load-more',
    shown: (
      <LoadMore hasMore={false} isLoading={false} isBroken={false} onMore={nothing} end="All 12 calls" />
    ),
  },
  {
    of: 'empty-state',
    wide: true,
    shown: (
      <EmptyState icon={Phone} title="No calls yet" action={<Button look="primary">New call</Button>}>
        Say in one sentence what you need.
      </EmptyState>
    ),
  },
];
