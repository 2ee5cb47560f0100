import type { Me, Membership } from '../../../shared/review/views.ts';
import { t } from '../messages/texts.ts';

/** Whose desk it is, and the way to another site's. */
export const Brand = ({ me, sites }: { me: Membership; sites: Me['sites'] }) => (
  <div class="brand">
    <span class="mark">sluss</span>
    {sites.length > 1 ? (
      <select
        aria-label={t('site')}
        value={me.id}
        onChange={({ currentTarget }) => {
          location.hash = `#/${currentTarget.value}/held`;
        }}
      >
        {sites.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    ) : (
      <span class="site">{me.title}</span>
    )}
  </div>
);
