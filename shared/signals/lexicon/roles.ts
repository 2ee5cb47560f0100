import type { LexiconSource } from '../../reading/lexicon.ts';

/** People by party, office and trade, also in the plural: whom threats are aimed at beside those in `people-words.ts`. */
export const roles: LexiconSource = {
  sv: {
    partisan: `
      ~-n7 politiker riksdagspolitiker kommunpolitiker regionpolitiker lokalpolitiker
      ~-n6 partiledare regeringschef utskottsordförande partisekreterare riksdagsledamot
      -n2 minister politiker borgmästare
      = kommunalråd|kommunalrådet|kommunalråden|kommunalrådets|regionråd|regionrådet|regionråden|landstingsråd|oppositionsråd|oppositionsrådet|borgarråd|borgarrådet|statsråd|statsrådet|statsråden|statsminister|statsministern|statsministerns|minister|ministern|ministrar|ministrarna|ledamot|ledamoten|ledamöter|ledamöterna|ledamotens|ordförande|ordföranden|ordförandena|nämndeman|nämndemannen|borgmästare|borgmästaren|talmannen|president|presidenten|språkrör|språkröret|gruppledare|gruppledaren|riksdagsman|riksdagsmännen|sosse|sossen|sossar|sossarna|moderat|moderaten|moderater|moderaterna|sverigedemokrat|sverigedemokraten|sverigedemokrater|sverigedemokraterna|miljöpartist|miljöpartister|miljöpartisterna|miljöpartisten|vänsterpartist|vänsterpartister|vänsterpartisterna|vänsterpartisten|centerpartist|centerpartister|centerpartisterna|centerpartisten|liberaler|liberalerna|kristdemokrater|kristdemokraterna|socialdemokrater|socialdemokraterna|makthavare|makthavarna
    `,
    official: `
      ~-n6 handläggare socialsekreterare åklagare domare rektor tjänsteman byråkrat myndighetschef utredare bygglovshandläggare assistent
      -n3 inspektör rektor tjänsteman byråkrat sekreterare revisor
      -n6 sekreterare vakt ordningsvakt parkeringsvakt föreståndare direktör generaldirektör
      -n2 chef polis domare vakt
      -n3 chef polis vakt
      = socialtant|socialtanten|socialtanter|socialtanterna|soctant|soctanten|soctanterna|tjänsteman|tjänstemannen|tjänstemän|tjänstemännen|kronofogde|kronofogden|kronofogdar|lapplisa|lapplisan|lapplisor|lapplisorna|p-vakt|p-vakten|p-vakter|snut|snuten|snutar|snutarna|aina|bängen|jurist|juristen|nämndsekreteraren|myndighetspersonen|stadsarkitekten|gränspolisen
    `,
    occupation: `
      ~-n6 journalist lärare läkare redaktör tandläkare hyresvärd fotograf mäklare veterinär brandman domare bagare snickare målare krögare bonde idrottslärare tränare ledare taxichaufför präst frisör sköterska förlossningsläkare
      -n6 lärare läkare vårdare skötare mäklare tränare författare
      -n3 journalist redaktör fotograf reporter krönikör präst imam veterinär chaufför frisör psykolog barnmorska advokat apotekare influencer kurator
      -n1 sjuksköterska sköterska undersköterska barnmorska lärarinna granne
      -n2 granne hyresvärd präst bonde jägare
      ~-n3 feminist cyklist vegan bilist pacifist sexarbetare miljöaktivist
      -n6 jägare cyklister
      = feministerna|feministen|cyklisterna|veganerna|veganer|klimataktivisten|jägarna|jägaren|grannen|granne|grannar|grannarna|grannens|grannes|hyresvärden|hyresvärdar|värden|brandmän|brandmännen|ambulanspersonal|ambulansförare|väktare|väktaren|väktarna|busschaufför|busschauffören|busschaufförer|brevbäraren|rabbin|rabbinen|imamen|imamer|domaren|ägaren|ägarna|bönder|bönderna|krögaren|lärarinnan|exet|exfrun|exmannen|klasskamrat|kollegan|kollega|styvpappan|svärmor|direktören|direktörerna|aktivist|aktivister|aktivisterna|aktivisten|klimataktivister|klimataktivisterna|klimataktivist|demonstranter|demonstranterna
    `,
  },
  en: {
    partisan:
      'n politician councillor councilor minister senator congressman congresswoman president mayor lawmaker governor tory democrat republican chancellor premier\n= mp|mps|prime minister|prime ministers|the pm|member of parliament|chairman|chairwoman|party leader|alderman|councilman|councilwoman|secretary of state|tories|labour candidates|candidates|candidate',
    official:
      'n official officer judge prosecutor bureaucrat warden inspector clerk cop policeman policewoman constable headmaster headmistress headteacher principal caseworker magistrate bailiff sheriff guard ranger regulator assessor commissioner registrar\n= police|the police|the cops|cops|policemen|social worker|social workers|traffic warden|parking warden|head teacher|planning officer|civil servant|civil servants|the feds|pigs|tax collector|tax man|taxman|school board',
    occupation:
      'n cyclist feminist vegan hunter environmentalist motorist journalist reporter editor teacher doctor nurse surgeon vet dentist landlord landlady neighbour neighbor referee lawyer priest vicar imam rabbi driver postman baker butcher manager boss foreman columnist blogger activist protester protestor farmer professor lecturer therapist psychiatrist pharmacist chemist coach midwife accountant solicitor plumber estate-agent banker ceo streamer youtuber influencer owner\n= estate agent|estate agents|the press|journos|the neighbours|the neighbors|my neighbour|my ex|his ex|paramedics|paramedic|firefighters',
  },
};
