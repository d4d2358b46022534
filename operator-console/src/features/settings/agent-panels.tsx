import { Quote } from 'lucide-react';
import { namesAi, openingOf } from './disclosure';
import type { Settings } from '@/domain/settings';
import { Panel } from '@/components/ui/card';
import { ComboBox } from '@/components/ui/combo-box';
import { Field } from '@/components/ui/field';
import { Select, type Option } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { useT } from '@/i18n/i18n';

export interface PanelProps {
  readonly settings: Settings;
  readonly change: (part: Partial<Settings>) => void;
  readonly errorOf: (field: keyof Settings) => string | undefined;
}

const BODY = 'flex flex-col gap-5 px-4 pb-5';

/** The known choices, and the present one also when it is none of them. */
const including = (value: string, options: readonly Option<string>[]): readonly Option<string>[] =>
  options.some(({ id }) => id === value) ? options : [...options, { id: value, label: value }];

export const AgentPanel = ({ settings, change, errorOf, owner }: PanelProps & { owner: string }) => {
  const t = useT();
  const wording = settings.disclosure_text ?? '';
  const isAdded = wording.trim() !== '' && !namesAi(wording);
  return (
    <Panel title={t('settings.agent')} bodyClass={BODY}>
      <div className="grid gap-4 sm:grid-cols-3">
        <Select
          label={t('settings.language')}
          value={settings.language_preference}
          options={including(settings.language_preference, [
            { id: 'en-US', label: 'English' },
            { id: 'es-ES', label: 'Español' },
          ])}
          onChange={(language_preference) => change({ language_preference })}
        />
        <Select
          label={t('settings.tone')}
          value={settings.default_tone}
          options={including(settings.default_tone, [
            { id: 'friendly', label: t('settings.tone.friendly') },
            { id: 'formal', label: t('settings.tone.formal') },
            { id: 'brief', label: t('settings.tone.brief') },
          ])}
          onChange={(default_tone) => change({ default_tone })}
        />
        <Select
          label={t('settings.voice')}
          value={settings.voice_preference}
          options={including(settings.voice_preference, [
            { id: 'professional_male', label: t('settings.voice.male') },
            { id: 'professional_female', label: t('settings.voice.female') },
          ])}
          onChange={(voice_preference) => change({ voice_preference })}
        />
        <p className="-mt-2 text-meta text-text-3 sm:col-span-3">{t('settings.voice.hint')}</p>
      </div>
      <Field
        rows={2}
        label={t('settings.disclosure')}
        hint={t('settings.disclosure.hint', { owner: '{owner}' })}
        placeholder={openingOf('', settings.language_preference, '{owner}')}
        maxLength={300}
        value={wording}
        onChange={(disclosure_text) => change({ disclosure_text })}
        error={errorOf('disclosure_text')}
      />
      <figure className="rounded-card border bg-sunken px-4 py-3">
        <figcaption className="text-meta font-medium text-text-3">{t('settings.preview')}</figcaption>
        <blockquote aria-live="polite" className="mt-1 flex gap-2.5 text-lead">
          <Quote aria-hidden className="mt-1 size-4 shrink-0 text-accent-text" />
          {openingOf(wording, settings.language_preference, owner)}
        </blockquote>
        {isAdded && <p className="mt-2 text-meta text-text-2">{t('settings.preview.added')}</p>}
      </figure>
    </Panel>
  );
};

export const LimitsPanel = ({ settings, change, errorOf }: PanelProps) => {
  const t = useT();
  const amount = settings.max_auto_approve_amount;
  return (
    <Panel title={t('settings.limits')} bodyClass={BODY}>
      <Field
        label={t('settings.amount')}
        hint={t('settings.amount.hint')}
        inputMode="decimal"
        className="max-w-60"
        value={Number.isNaN(amount) ? '' : String(amount)}
        onChange={(value) => change({ max_auto_approve_amount: /\d/.test(value) ? Number(value) : NaN })}
        error={errorOf('max_auto_approve_amount')}
      />
      <Switch
        label={t('settings.hours')}
        hint={t('settings.hours.hint')}
        value={settings.business_hours_only ?? false}
        onChange={(business_hours_only) => change({ business_hours_only })}
      />
      <Switch
        label={t('settings.record')}
        hint={t('settings.record.hint')}
        value={settings.record_calls ?? false}
        onChange={(record_calls) => change({ record_calls })}
      />
    </Panel>
  );
};

export const UnansweredPanel = ({ settings, change }: PanelProps) => {
  const t = useT();
  return (
    <Panel title={t('settings.unanswered')} bodyClass={BODY}>
      <Switch
        label={t('settings.voicemail')}
        hint={t('settings.voicemail.hint')}
        value={settings.leave_voicemail ?? false}
        onChange={(leave_voicemail) => change({ leave_voicemail })}
      />
      <Switch
        label={t('settings.sms')}
        hint={t('settings.sms.hint')}
        value={settings.sms_fallback ?? false}
        onChange={(sms_fallback) => change({ sms_fallback })}
      />
      <Switch
        label={t('settings.retry')}
        hint={t('settings.retry.hint')}
        value={settings.auto_retry_failed_calls ?? false}
        onChange={(auto_retry_failed_calls) => change({ auto_retry_failed_calls })}
      />
      {settings.auto_retry_failed_calls && (
        <Select
          label={t('settings.attempts')}
          className="max-w-60"
          value={String(settings.max_retry_attempts ?? 0)}
          options={['0', '1', '2', '3', '4', '5'].map((count) => ({ id: count, label: count }))}
          onChange={(count) => change({ max_retry_attempts: Number(count) })}
        />
      )}
    </Panel>
  );
};

const ZONES: readonly Option<string>[] = Intl.supportedValuesOf('timeZone').map((zone) => ({
  id: zone,
  label: zone.replaceAll('_', ' '),
}));

export const PlacePanel = ({ settings, change, errorOf }: PanelProps) => {
  const t = useT();
  return (
    <Panel title={t('settings.place')} bodyClass={BODY}>
      <div className="grid gap-4 sm:grid-cols-3">
        <ComboBox
          label={t('settings.zone')}
          hint={errorOf('timezone') ?? t('settings.zone.hint')}
          options={including(settings.timezone, ZONES)}
          value={settings.timezone}
          onChange={(timezone) => timezone !== undefined && change({ timezone })}
        />
        <Field
          label={t('settings.region')}
          hint={t('settings.region.hint')}
          maxLength={2}
          value={settings.default_region}
          onChange={(region) => change({ default_region: region.toUpperCase() })}
          error={errorOf('default_region')}
        />
        <Field
          label={t('settings.area')}
          hint={t('settings.area.hint')}
          inputMode="numeric"
          maxLength={5}
          value={settings.home_area_code}
          onChange={(home_area_code) => change({ home_area_code })}
          error={errorOf('home_area_code')}
        />
      </div>
    </Panel>
  );
};
