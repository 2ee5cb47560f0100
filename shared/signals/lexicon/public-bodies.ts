/** Swedish municipalities' and regions' domains under .se, without it: the name, å ä ö without marks. */
const municipalities =
  'ale alingsas alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors berg bjurholm bjuv boden bollebygd bollnas borgholm borlange boras botkyrka boxholm bromolla bracke burlov ' +
  'bastad dalsed danderyd degerfors dorotea eda ekero eksjo emmaboda enkoping eskilstuna eslov essunga fagersta falkenberg falkoping falun filipstad finspang flen forshaga fargelanda gagnef gislaved gnesta ' +
  'gnosjo gotland grums grastorp gullspang gallivare gavle goteborg gotene habo hagfors hallsberg hallstahammar halmstad hammaro haninge haparanda heby hedemora helsingborg herrljunga hjo hofors huddinge hudiksvall hultsfred hylte ' +
  'habo hallefors harjedalen harnosand harryda hassleholm hoganas hogsby horby hoor jokkmokk jarfalla jonkoping kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kil kinda kiruna klippan knivsta ' +
  'kramfors kristianstad kristinehamn krokom kumla kungsbacka kungsor kungalv kavlinge koping laholm landskrona laxa lekeberg leksand lerum lessebo lidingo lidkoping lillaedet lindesberg linkoping ljungby ljusdal ljusnarsberg lomma ' +
  'ludvika lulea lund lycksele lysekil malmo mala malung-salen mariestad mark markaryd mellerud mjolby mora motala mullsjo munkedal munkfors molndal monsteras morbylanga nacka nora norberg nordanstig nordmaling norrkoping norrtalje ' +
  'norsjo nybro nykvarn nykoping nynashamn nassjo ockelbo olofstrom orsa orust osby oskarshamn ovanaker oxelosund pajala partille perstorp pitea ragunda robertsfors ronneby rattvik sala salem sandviken sigtuna simrishamn sjobo skara ' +
  'skelleftea skinnskatteberg skurup skovde smedjebacken solleftea sollentuna solna sorsele sotenas staffanstorp stenungsund stockholm storfors storuman strangnas stromstad stromsund sundbyberg sundsvall sunne surahammar svalov ' +
  'svedala svenljunga saffle sater savsjo soderhamn soderkoping sodertalje solvesborg tanum tibro tidaholm tierp timra tingsryd tjorn tomelilla torsby torsas tranemo tranas trelleborg trollhattan trosa tyreso taby toreboda uddevalla ' +
  'ulricehamn umea upplands-bro upplandsvasby uppsala uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro vara varberg vaxholm vellinge vetlanda vilhelmina vimmerby vindeln vingaker vargarda vanersborg vannas varmdo varnamo ' +
  'vasteras vastervik vaxjo ydre ystad amal ange are arjang asele astorp atvidaberg almhult alvdalen alvkarleby alvsbyn angelholm ockero odeshog orebro orkelljunga ornskoldsvik ostersund osteraker osthammar ostragoinge overkalix overtornea ' +
  'regionstockholm regionuppsala regionsormland regionostergotland rjl regionkronoberg regionkalmar regiongotland regionblekinge skane regionhalland vgregion regionvarmland regionorebrolan regionvastmanland regiondalarna regiongavleborg rvn regionjh regionvasterbotten norrbotten';

/** Authorities, courts, parliament and the like under .se, without it. */
const authorities =
  'riksdagen regeringskansliet government gov domstol aklagare polisen sakerhetspolisen kriminalvarden jo jk ivo socialstyrelsen skolverket skolinspektionen spsm forsakringskassan skatteverket arbetsformedlingen migrationsverket transportstyrelsen ' +
  'trafikverket lansstyrelsen naturvardsverket livsmedelsverket lakemedelsverket folkhalsomyndigheten msb mcf boverket lantmateriet kronofogden konsumentverket konkurrensverket do av imy pts csn pensionsmyndigheten val valmyndigheten scb riksbank riksarkivet ' +
  'fi finansinspektionen bolagsverket jordbruksverket skogsstyrelsen energimyndigheten ei mprt esv statskontoret uka uhr mfof bris mtm smhi sgu tullverket kustbevakningen forsvarsmakten fortv fra mil rmv spelinspektionen upphandlingsmyndigheten esamverka skr sida digg';

const names: ReadonlySet<string> = new Set(`${municipalities} ${authorities}`.split(' '));

/** Whether a domain belongs to a Swedish authority, municipality or region, by its name or by what its labels say. */
export const isPublicBody = (domain: string): boolean => {
  const labels = domain.split('.');
  if (
    labels.some((label) =>
      /kommun$|^kommun|^region(?:en)?$|^region-|myndighet(?:en)?$|lansstyrelsen|domstol(?:en)?$|forvaltning(?:en)?$/.test(label),
    )
  )
    return true;
  const isSwedishBody = labels.at(-1) === 'se' && names.has(labels.at(-2) ?? '');
  return isSwedishBody || /(?:^|\.)(?:gov(?:\.\p{L}{2})?|europa\.eu)$/u.test(domain);
};
