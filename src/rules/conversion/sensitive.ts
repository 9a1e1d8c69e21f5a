import type { AskKind } from '../../reading/ask';
import type { FieldKind, FieldReading, FormPurpose } from '../../reading/form';
import { askedFields, kindsOfForm, nameOfField, nameOfForm } from '../asked-fields';
import { defineRule } from '../define-rule';
import { shorten } from '../in-words';

/** Clusters that people rank as the most private (MILNE-17, CRANOR-99). Income has no kind of its own: `budget` is milder. */
const PRIVATE: readonly FieldKind[] = ['national-id', 'health', 'bank', 'birth-date'];
/** More than an e-mail, and seldom needed for a first answer. */
const EXTRA: readonly FieldKind[] = ['street', 'company', 'budget'];

/** Asks that are a call by nature, and asks that cannot do without who one is (lending, insurance, proof of identity). */
const BY_PHONE: readonly AskKind[] = ['call', 'callback'];
const BY_IDENTITY: readonly AskKind[] = ['apply', 'contract', 'identity'];
/** What health is asked for as the matter itself. */
const BY_HEALTH: readonly AskKind[] = ['meeting', 'contact', ...BY_PHONE];
/** Forms that deliver something: address and phone belong to the delivery. */
const DELIVERS: readonly FormPurpose[] = ['checkout', 'donation', 'booking'];

/**
 * Passwords are judged by `account`, cards by `card`. An optional address or company passes, one level milder than an
 * optional phone. The catalogue would fail every required number without a reason: one that a parcel needs, or that is
 * the only way to answer, is a warning, and so is one of a form that marks nothing: it may well be left empty. A reason makes a required phone milder for cold visitors and settles it for the others: whether
 * reasons help is disputed (MALHEIROS found none).
 */
export default defineRule({
  title: 'Private questions',
  why: 'Some answers are harder to give than others: a phone number is the field at which many people stop, and identity and health come last. Whether a reason beside the field helps is disputed.',
  fix: 'Make “{field}” optional and say beside it what it is for, or ask for it after the yes.',
  offer: 'contact',
  check:
    'Send the form with “{field}” left empty: it goes through, and a line beside the box says what the answer is for.',
  effort: 'build',
  blind: 'Passwords and cards, which have rules of their own.',
  version: 4,
  lens: 'trust',
  weight: 4,
  sources: ['ZUKO-FIELDS', 'BAY-PHONE', 'CRANOR-99', 'MILNE-17', 'MALHEIROS'],
  needs: ['conversionForm', 'mainAsk', 'asks', 'language'],
  // reasonSettles: 1 when a stated reason is enough for a required phone number, 0 when it is only milder.
  limits: { cold: { reasonSettles: 0 }, warm: { reasonSettles: 1 }, hot: { reasonSettles: 1 } },
  messages: {
    calm: '{form} asks for nothing more private than it needs.',
    explained: '“{field}” is the most private thing asked for, and it says why or may be left empty.',
    call: '“{field}” is required, and it takes a number to call back.',
    phoneOptional: '“{field}” may be left empty, but nothing says what it is for.',
    phoneReason: '“{field}” is required; “{reason}” says why.',
    phoneNeeded: '“{field}” is required and may be needed here, but nothing beside it says what for.',
    phoneUnmarked: 'Nothing says that “{field}” may be left empty, or what it is for.',
    phone: '“{field}” is required, and nothing beside it says why.',
    private: '“{field}” is among the most private things to ask for, and it comes before anything was given.',
    privateByNature: '“{field}” is among the most private things to ask for; here it may be needed, so say what for.',
    extra: '“{field}” is required on a form that could do without it.',
    language: 'How private the questions are could not be judged in this language.',
    frame: 'The form from {host} could not be read, so its questions could not be seen.',
    none: 'The page has no form to fill in for its main ask.',
  },
  judge: ({ conversionForm: form, mainAsk, asks, language }, { reasonSettles }, say) => {
    if (!form) return say.notApplicable('none');
    if (form.unseenHost) return say.unsure('frame', { host: form.unseenHost }, [form.evidence]);
    const fields = askedFields(form);
    if (fields.length === 0 || form.purpose === 'login' || form.purpose === 'search') return say.notApplicable('none');
    const about = (field: FieldReading) => ({ field: nameOfField(field), reason: shorten(field.reason) });
    const asksFor = (kinds: readonly AskKind[]) => kindsOfForm(form, asks).some((kind) => kinds.includes(kind));

    const isMild = ({ kind, required }: FieldReading): boolean =>
      asksFor(BY_IDENTITY) || !required || belongs(kind, form.purpose, asksFor);
    const grave = worstOf(
      fields.filter((field) => !isMild(field)),
      PRIVATE,
    );
    if (grave) return say.fail('private', about(grave), [grave.evidence]);
    const phone = worstOf(fields, ['phone']);
    const forCall = asksFor(BY_PHONE);
    const bare = phone?.required && phone.reason === '' && !forCall ? phone : undefined;
    const unmarked = bare?.requiredBy === 'unmarked';
    if (bare && !unmarked && !isNeeded(fields, form.purpose)) return say.fail('phone', about(bare), [bare.evidence]);
    const secret = worstOf(fields, PRIVATE);
    if (secret && !(secret.reason !== '' && !secret.required))
      return say.warn('privateByNature', about(secret), [secret.evidence]);
    if (bare) return say.warn(unmarked ? 'phoneUnmarked' : 'phoneNeeded', about(bare), [bare.evidence]);
    if (phone && !forCall) {
      const delivery = DELIVERS.includes(form.purpose) && phone.reason !== '';
      if (phone.required && !reasonSettles && !delivery) return say.warn('phoneReason', about(phone), [phone.evidence]);
      if (!phone.required && phone.reason === '') return say.warn('phoneOptional', about(phone), [phone.evidence]);
    }
    const extra = DELIVERS.includes(form.purpose)
      ? undefined
      : worstOf(
          fields.filter(({ required, reason }) => required && reason === ''),
          EXTRA,
        );
    if (extra) return say.warn('extra', about(extra), [extra.evidence]);
    if (!language.known) return say.unsure('language', {}, [form.evidence]);
    if (phone?.required && !secret && forCall) return say.pass('call', about(phone), [phone.evidence]);
    const most = secret ?? phone;
    return most
      ? say.pass('explained', about(most), [most.evidence])
      : say.pass('calm', { form: nameOfForm(form, mainAsk) }, [form.evidence]);
  },
});

/** Private answers that the matter needs: the age for a price, the complaint for an appointment, the number for an invoice. */
function belongs(kind: FieldKind, purpose: FormPurpose, asksFor: (kinds: readonly AskKind[]) => boolean): boolean {
  if (kind === 'birth-date') return asksFor(['quote']);
  if (kind === 'health') return purpose === 'booking' || purpose === 'contact' || asksFor(BY_HEALTH);
  return kind === 'national-id' && purpose === 'checkout';
}

/** True where the number is for a parcel, or where no answer can come without it, since no e-mail has to be given. */
function isNeeded(fields: readonly FieldReading[], purpose: FormPurpose): boolean {
  const parcel = purpose === 'checkout' && fields.some(({ kind }) => kind === 'street' || kind === 'postcode');
  return parcel || !fields.some(({ kind, required }) => kind === 'email' && required);
}

/** The first field of the first kind that is there, required ones before optional ones. */
function worstOf(fields: readonly FieldReading[], kinds: readonly FieldKind[]): FieldReading | undefined {
  const found = kinds.flatMap((kind) => fields.filter((field) => field.kind === kind));
  return found.find(({ required }) => required) ?? found[0];
}
