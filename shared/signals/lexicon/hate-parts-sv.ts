/** The group, unless the author is one of it. */
export const who = '<!vi/oss/som/våra/mellan/del/vissa/några/somliga/enstaka {group|group-reference|slur|doubtful-slur|group-emoji}';
/** A group by its name; not women and men, of whom hard words are said without contempt for the sex. */
export const named = '<!vi/oss/våra/del/vissa/några/somliga/enstaka !{gendered} {group|slur|doubtful-slur}';
/** A group that migration policy is not about. */
export const settled = '<!vi/oss/våra !{migrant} {group|group-reference|slur|doubtful-slur}';
/** "alla de där jävla". */
export const all = '{all|the|oath|bad-trait|kind-of|some}*';
export const adverbs = '{adverb|oath|kind-of}*';
export const filler = '{kind-of|adverb|oath|all|the|bad-trait|weak-when-many|group-adjective}';
export const fillers = `${filler}* ${filler}*`;
/** The group as a subject, with what may follow it; "they" alone. */
export const subject =
  '(<!vi/oss/våra/mellan/del/vissa/några/somliga/enstaka/om/mot/av/åt/kring/gentemot/angående/få {group|slur|doubtful-slur|group-emoji} ((i/på/från/vid/hos/bland/utanför/runt/här/där/med ..4) | som ..5)? | {group-reference} (här/där/allihop)?)';
export const insult = '{vermin|offender|bad-trait}';
export const must = '(borde/bör/måste/ska/skall/skal/behöver | skulle (behöva | ha | inte/aldrig) | hör | borde ha/ha)';

/** After "som", which bars the subject of a relative clause elsewhere. */
export const any = '{group|group-reference|slur|doubtful-slur|group-emoji}';
export const settledNamed = '<!vi/oss/våra !{migrant} {group|slur|doubtful-slur}';

export const about = { category: 'hate', target: 'group' } as const;
