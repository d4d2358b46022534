import { MoreHorizontal, PhoneOutgoing, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Specimen } from './specimen';
import { Button, type ButtonProps } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ComboBox } from '@/components/ui/combo-box';
import { DateField } from '@/components/ui/date-field';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { Menu, MenuItem } from '@/components/ui/menu';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { Tip } from '@/components/ui/tooltip';

const LOOKS: readonly NonNullable<ButtonProps['look']>[] = [
  'primary',
  'secondary',
  'quiet',
  'danger',
  'danger-quiet',
];

const Buttons = () => (
  <div className="flex flex-col gap-3">
    <div className="flex flex-wrap gap-2">
      {LOOKS.map((look) => (
        <Button key={look} look={look}>
          {look}
        </Button>
      ))}
    </div>
    <div className="flex flex-wrap items-center gap-2">
      <Button look="primary" size="small">
        small
      </Button>
      <Button look="primary" size="large">
        <PhoneOutgoing aria-hidden className="size-4" />
        large
      </Button>
      <Button look="secondary" size="icon" aria-label="icon">
        <MoreHorizontal aria-hidden className="size-4" />
      </Button>
      <Button look="primary" isDisabled>
        disabled
      </Button>
    </div>
  </div>
);

const TONES = [
  { id: 'friendly', label: 'Friendly' },
  { id: 'formal', label: 'Formal' },
] as const;

const Choices = () => {
  const [tone, setTone] = useState<'friendly' | 'formal'>('friendly');
  return <Select label="Tone" className="max-w-60" options={TONES} value={tone} onChange={setTone} />;
};

const Found = () => {
  const [tone, setTone] = useState<string | undefined>('formal');
  return (
    <ComboBox
      label="Tone"
      hint="Type a part of it."
      className="max-w-60"
      options={TONES}
      value={tone}
      onChange={setTone}
    />
  );
};

const Dates = () => {
  const [day, setDay] = useState('2026-12-05');
  const [moment, setMoment] = useState('');
  return (
    <div className="flex flex-wrap items-end gap-4">
      <DateField label="From" to="day" className="w-44" value={day} onChange={setDay} />
      <DateField
        label="When to call"
        hint="In your time zone."
        to="minute"
        value={moment}
        onChange={setMoment}
      />
      <DateField hideLabel quiet label="Quietly" to="minute" value="2026-12-05T14:00" onChange={setMoment} />
    </div>
  );
};

const Switches = () => {
  const [on, setOn] = useState(true);
  return (
    <div className="flex flex-col gap-4">
      <Switch label="Record calls" hint="You can listen to them later." value={on} onChange={setOn} />
      <Switch label="Send a message" value={!on} onChange={(off) => setOn(!off)} />
      <Switch plain label="One of many" value={on} onChange={setOn} />
      <Switch label="Disabled" isDisabled value={false} onChange={setOn} />
    </div>
  );
};

export const CONTROLS: readonly Specimen[] = [
  { of: 'button', shown: <Buttons /> },
  {
    of: 'field',
    shown: (
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Name" placeholder="Bright Smile" hint="As it answers the phone." />
        <Field label="Number" defaultValue="555" error="Write it with its country code." />
        <Field label="Notes" rows={3} placeholder="Several lines" className="sm:col-span-2" />
      </div>
    ),
  },
  { of: 'select', shown: <Choices /> },
  { of: 'combo-box', shown: <Found /> },
  { of: 'date-field', shown: <Dates /> },
  { of: 'switch', shown: <Switches /> },
  {
    of: 'checkbox',
    shown: (
      <div className="flex gap-2">
        <Checkbox label="on" defaultSelected />
        <Checkbox label="off" />
        <Checkbox label="some" isIndeterminate />
        <Checkbox showLabel label="With its words" defaultSelected />
      </div>
    ),
  },
  {
    of: 'menu',
    shown: (
      <Menu label="Actions" button={<Button look="secondary">Open the menu</Button>}>
        <MenuItem icon={PhoneOutgoing} onAction={() => undefined}>
          Start call
        </MenuItem>
        <MenuItem icon={Trash2} danger onAction={() => undefined}>
          Cancel call
        </MenuItem>
      </Menu>
    ),
  },
  {
    of: 'tooltip',
    shown: (
      <Tip text="More about it">
        <Button look="secondary">Rest on me</Button>
      </Tip>
    ),
  },
  {
    of: 'kbd',
    shown: (
      <span className="flex items-center gap-1.5 text-text-2">
        <Kbd>Ctrl</Kbd>
        <Kbd>K</Kbd> commands
      </span>
    ),
  },
];
