/** Characters of an IBAN by country (SWIFT's IBAN registry). */
export const ibanLengths: ReadonlyMap<string, number> = new Map(
  (
    'ad24 ae23 al28 at20 ax18 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 fo18 fr27 gb22 ' +
    'ge22 gf27 gi23 gl18 gp27 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 ' +
    'me22 mf27 mk19 mn20 mq27 mr27 mt31 mu30 nc27 ni28 nl18 no15 om23 pf27 pk24 pl28 pm27 ps29 pt25 qa29 re27 ro24 rs22 ru33 sa24 sc31 ' +
    'sd18 se24 si19 sk24 sm27 so23 st25 sv28 tf27 tl23 tn24 tr26 ua29 va22 vg24 wf27 xk20 ye30 yt27'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
