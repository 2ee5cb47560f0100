import { t } from '../messages/texts.ts';
import { useDesk } from './use-desk.ts';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part[0] ?? '')
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** One colleague as a round of initials; the name is there for whoever asks. */
export const Person = ({ name }: { name: string }) => (
  <span class="person" title={name}>
    <span aria-hidden="true">{initials(name)}</span>
    <span class="unseen">{name}</span>
  </span>
);

/** Who else is at the desk. */
export const Presence = () => {
  const { pulse, me, nameOf } = useDesk();
  const others = pulse.present.value.filter(({ member }) => member !== me.member);
  if (others.length === 0) return null;
  return (
    <ul class="presence" aria-label={t('here-now')}>
      {others.slice(0, 5).map(({ member }) => (
        <li key={member}>
          <Person name={nameOf(member)} />
        </li>
      ))}
    </ul>
  );
};
