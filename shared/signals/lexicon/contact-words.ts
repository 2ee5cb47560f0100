import type { LexiconSource } from '../../reading/lexicon.ts';

/**
 * What stands around a number, an address or an account and tells whose it is: an `organisation`, one of its `desk`s, something that
 * happens at a place (`goings-on`), or a person (`own`). `residing`: only persons do; `moves`: offices do so too; `dwelling`: what people live in.
 * `calling`, `vehicle`, `number-plate`, `account` and `giro` name the kind of number.
 */
export const contactWords: LexiconSource = {
  sv: {
    organisation: `
      -n2 förening nämnd kyrka församling domstol klubb bank pub förvaltning restaurang krog
      -n3 kommun styrelse byrå myndighet region station organisation fabrik redaktion institution sektion salong butik klinik kiosk lokal biograf teater stiftelse verkstad myndighet mottagning
      -n4 företag
      -n5 bibliotek kontor bolag bageri kafé café apotek hotell sjukhus museum kansli verk förbund sällskap parti kommunhus stadshus polishus rådhus medborgarhus tingshus församlingshem äldreboende gym konditori sekretariat ministerium departement landsting universitet center centrum galleri
      -n1 skola firma kyrka
      -n2 vårdcentral hall mottagning
      -n6 handlare
      -= biblioteket|biblioteken|kontoret|kontorens|bolaget|bolagets|företaget|företagets|nämndens|nämnden|rätten|tingsrätten|hovrätten|kammarrätten|förvaltningsrätten|museet|kaféet|caféet|apoteket|hotellet|sjukhuset|kansliet|verket|förbundet|partiet|regionen|landstinget|polisen|polisens|universitetet|högskolan|gymnasiet|dagis|gymmet|centret|verkstan|verkstaden|vårdcentralen|affären|affär|macken|badhuset|simhallen|sporthallen|ishallen|kommunhuset|stadshuset|polishuset|bensinmacken|köpcentret|loppis|loppisen|antikvariatet|galleriet|laget|kåren|stallet|ridklubben|banken|kyrkan|mottagningen|lokalen|församlingen|butiken|firman|fastigheten|byggnaden|hembygdsgården|bygdegården|fritidsgården|kulturhuset|folkets hus|medborgarhuset|akuten|röda korset|rädda barnen|insamlingen|insamling|insamlingsstiftelsen|lotteri|bostäder|bostadsbolaget|huvudkontoret|servicehuset|vandrarhemmet
      = ab|hb|if|stad|staden|stads|bk|ik|fk|gk|ff|hotell|camping|campingen|c/o|brf|bostadsrättsföreningen|samfälligheten|tidningen|tidning|redaktionen|museum|turistbyrån|arbetsförmedlingen|försäkringskassan|skatteverket|migrationsverket|kronofogden|trafikverket|länsstyrelsen|systembolaget|besöksadress|besöksadressen|besöksadressen|postadress|postadressen|medlemsavgift|medlemsavgiften|årsavgift|årsavgiften|avgiften|anmälningsavgift|anmälningsavgiften|gåva|gåvor|bidrag till|stöd oss|stöd vår|biljetter|biljett|biljetten|biljetterna|medlemskap|medlemskapet|prenumeration|prenumerationen|anmälan|hyran|hyresavin|lotter|lotterna|kollekt|kollekten|startavgift|deltagaravgift|kursavgift|kursavgiften|gåvan|gåvor|tjänsteskåp|faktura|fakturan
    `,
    desk: `
      -n2 jour växel
      -n3 reception expedition
      -= växeln|växelns|växelnummer|växelnumret|telefonväxel|telefonväxeln|kontaktcenter|kontaktcentret|kundtjänst|kundtjänsten|kundservice|medborgarservice|kundcenter|receptionen|expeditionen|jouren|jourtelefon|jourtelefonen|journummer|journumret|jourmobil|hjälplinje|hjälplinjen|stödlinje|stödlinjen|tipstelefon|tipstelefonen|registrator|registratorn|kansliet|felanmälan|tidsbeställning|tidsbokning|bokning|bokningen|bordsbokning|biljettbokning|rådgivning|rådgivningen|sjukvårdsrådgivningen|upplysning|upplysningen|supporten|support|helpdesk|presstjänst|pressjouren|pressekreterare|larmcentralen|tipsa|tipslinje|faxnummer|fax|servicetelefon|huvudnummer|direktnummer till kommunen|nummerupplysningen|stuguthyrning|turistinformation|turistinformationen|trafikinformation|försäljning
    `,
    'goings-on': `
      -n2 brand krock demonstration premiär föreläsning tävling
      -n3 olycka explosion auktion konsert
      -n5 möte bygge inbrott rån mord
      -= brand|branden|brann|brinner|brunnit|olycka|olyckan|krock|krocken|krockade|kolliderade|körde|explosion|explosionen|larmet|larmades|larmad|polisen|polis|räddningstjänsten|brandkåren|ambulans|greps|gripits|sköts|skjutning|skjutningen|sprängning|sprängningen|misshandlades|hittades|avspärrat|spärrade|spärrats|spärras|inbrott|inbrottet|stöld|rivas|rivs|revs|rivits|byggs|byggas|bygger|byggdes|bygget|bygglov|bygglovet|nybygge|detaljplan|detaljplanen|planområdet|renoveras|renoverades|saneras|säljs|såldes|till salu|läcka|läckan|vattenläcka|gasläcka|översvämning|grävs|grävning|grävarbete|vägarbete|vägarbetet|asfalteras|avstängd|avstängt|avstängda|hållplats|hållplatsen|buss|bussen|linje|korsningen|korsning|rondellen|cykelbana|möte|mötet|årsmöte|årsmötet|träff|träffen|samling|samlas|demonstration|demonstrationen|utställning|utställningen|föreläsning|föreläser|konsert|konserten|marknad|marknaden|auktion|auktionen|visning|visningen|öppet|öppnar|öppnade|invigs|invigdes|fest|festen|kl|klockan|parkering|parkeringen|parkeringsplats|gatubelysning|gatlampan|lyktstolpe|trottoaren|snöröjning|snöröjningen|farthinder|trafikljus|busshållplats|vallokal|vallokalen|rösta|kalhygge|tomten|kvarteret|planen för|parken
    `,
    own: `
      = privat|privata|privattelefon|privatmobil|privatnummer|hemnummer|hemnumret|hemtelefon|egen|eget|egna|hemma|hemmet|personlig|personliga|hemlig|hemliga|hemligt nummer|privatadress|privatkonto|lönekonto|lönekontot|sparkonto
      = tjejen|killen|mannen|kvinnan|gubben|gumman|kärringen|tanten|snubben|karln|karlen|människan|personen|bruden|grabben|paret|familjen|familj|grannen|grannens|granne|grannar|den som|damen|änkan|pensionären|brottslingen|tjuven|bedragaren|fyllot|fyllskallen|pedofilen|rattfyllot|aset|fanskapet|stalkern|idioten|chefen|chefens|rektorn|läraren|lärarens|tränaren|tränarens|handläggaren|handläggarens|socialsekreteraren|socialsekreterarens|ordföranden|ordförandens|kassören|kassörens|politikern|journalisten|reportern|skribenten|insändarskribenten|dotter|dottern|son|sonen|grannfrun|dom|dem
    `,
    residing:
      '= bor|bodde|bott|boende|bosatt|bosatta|hemadress|hemadressen|hemmaadress|hemmaadressen|bostadsadress|bostadsadressen|hemma hos|hemma på|hemma i|hem till|folkbokförd|folkbokförda|skriven på|skrivna på|skriven|mantalsskriven|privatadress|privatadressen|hälsa på honom|hälsa på henne|hälsa på dem|hälsa på dom|hälsa på hen|huserar|sover|gömmer sig|hyr|sammanbor|vistas|inneboende|granne med|knacka på|knackar på|ring på|ringa på|ringer på|sommarstuga|sommarstugan|sommarställe|fritidshus|fritidshuset|bostad är|bo på|bo kvar|kliva in hos|uppsök|uppsöka',
    moves:
      '= flyttat|flyttade|flyttar|flytta|håller till|höll till|hittar|hittas|hitta|finns|träffas|nås|anträffas|köpte|köpt|köper|adress|adressen|adr|åk till|åker till|besök|besöka|titta förbi|kör förbi|stanna till|stannar till',
    dwelling:
      '-n2 trapp uppgång\n-n1 lägenhet villa\n-n3 bostad\n-n5 hus radhus parhus torp\n= lgh|tr|trappor|trapp|våningen|vån|våning|uppgång|uppgången|dörren|dörr|porten|namnet|brevlådan|brevlåda|ytterdörr|källaren|radhuset|radhus|villa|villan|huset|kåken|kåk|lya|lyan|lägenhet|lägenheten|vindsvåning|balkong|balkongen|carport|garageuppfarten|gaveln|grinden|stugan|stuga|torpet|port',
    calling:
      '-n5 nummer\n= tel|telefon|telefonen|telefonnummer|telefonnumret|tfn|tele|ring|ringer|ringa|ringde|ringt|mobil|mobilen|mobilnummer|mobilnumret|mobilnr|nummer|numret|nr|nås|nå|sms|sms:a|smsa|sms:ar|messa|luren|lur|slå|slår|whatsapp|swish|swisha|phone|svarar|samtal|lyfter|telefonnr|signal',
    vehicle:
      '-n2 bil buss moped lastbil\n-n5 fordon släp\n-n1 vagn\n= bil|bilen|bilens|bilar|bilarna|kärra|kärran|kärring|mc|motorcykel|motorcykeln|moppe|moppen|moped|mopeden|husbil|husbilen|husvagn|husvagnen|släp|släpet|släpvagn|släpvagnen|traktor|traktorn|epa|epan|epatraktor|a-traktor|kombi|kombin|suv|suven|jeep|jeepen|pickup|pickupen|skåpbil|skåpbilen|transportbil|taxi|taxin|elbil|fordon|fordonet|kör|körde|körs|körare|åker|parkera|parkerar|parkerade|parkerad|parkerat|felparkerad|stod parkerad|hjul|fälgar|volvo|volvon|saab|saaben|bmw|bmwn|beemer|audi|audin|tesla|teslan|toyota|toyotan|mercedes|mercan|merca|mersa|ford|forden|kia|kian|skoda|skodan|škoda|golf|golfen|passat|passaten|vw|volkswagen|renault|renaulten|peugeot|peugeoten|citroen|citroën|opel|opeln|nissan|nissanen|mazda|mazdan|hyundai|hyundain|honda|hondan|subaru|subarun|suzuki|suzukin|fiat|fiaten|seat|dacia|dacian|polestar|porsche|porschen|lexus|mitsubishi|chevrolet|jaguar|jaguaren|landrover|cupra|mini|rattfyllot|rattfyllo|rattfyllerist|bilist|bilisten|smet|smitningen|smitare|smitaren|körkort|bilägaren|ägaren till',
    'number-plate':
      '= reg|regnr|regnummer|regnumret|reg.nr|regskylt|registreringsnummer|registreringsnumret|registreringsnr|registrering|registreringsskylt|registreringsskylten|registreringsskyltar|nummerskylt|nummerskylten|nummerplåt|nummerplåten|skylt|skylten|skyltar|skyltarna|plåt|plåten|plåtar|plåtarna|regplåt|regplåten|bilnummer|bilnumret|bilnr|bilens nummer',
    account:
      '= konto|kontot|kontos|kontots|kontonummer|kontonumret|kontonr|bankkonto|bankkontot|lönekonto|lönekontot|sparkonto|privatkonto|privatkontot|personkonto|personkontot|clearing|clearingnummer|clearingnr|clearingnumret|sätt in|sätta in|sätter in|satte in|för över|förde över|föra över|överför|överföring',
  },
  both: {
    giro: '= bankgiro|bankgirot|bg|plusgiro|plusgirot|postgiro|pg|clearing|dnr|diarienummer|dnr.|isbn|issn|org.nr|orgnr|organisationsnummer',
  },
  en: {
    organisation: `
      n association council company shop store library office court board committee club charity church school museum hotel restaurant pub clinic hospital surgery bank authority department agency ministry municipality society union foundation theatre theater cinema gym centre center station factory business firm bakery cafe salon nursery university college newspaper building warehouse depot supermarket market chapel mosque synagogue institute trust band team farm-shop garage pharmacy
      = council's|ltd|inc|llc|plc|town hall|city hall|village hall|community hall|community centre|police|fire station|fire department|headquarters|hq|parish|parliament|congress|registrar|registrar's|clerk's|charity's|association's|club's|c/o|co-op|visitor centre|membership fee|membership|fees|fee|donations|donate|tickets|ticket|post office|po box|editor|letters page|newsdesk
    `,
    desk: "n switchboard helpline hotline\n= reception|front desk|customer service|customer services|customer support|help desk|helpdesk|press office|box office|enquiries|inquiries|booking|bookings|reservations|switchboard's|crimestoppers|samaritans|main number|office number|emergency|non-emergency|information line|tip line|tipline|support line|crisis line|ticket line|fax|surgery|clinic|dispatch|operator|toll-free|freephone|toll free|registrar|registrar's|clerk's office|records office",
    'goings-on':
      '= fire|crash|accident|collision|collided|explosion|burnt|burned|burns|police|robbery|burglary|shooting|stabbing|arrested|flood|flooded|leak|demolished|demolition|construction|built|planning|permission|roadworks|closed|closure|meeting|meet|meets|rally|march|protest|exhibition|lecture|concert|auction|opening|opens|opened|open|sale|for sale|sold|bus|buses|route|stop|junction|crossing|roundabout|polling|vote|welcome|event|hosted|held|redevelopment|potholes|pothole|streetlight|streetlights|engines',
    own: "n neighbour neighbor\n= private|own|home|personal|guy|woman|man|girl|boy|lady|bloke|lad|dude|couple|family|him|her|his|hers|she|he|she's|he's|ex|landlord|landlady|boss|teacher|referee|coach|headmaster|principal|clerk|case worker|scammer|stalker|thief|crook|cheat|liar|idiot|creep|pervert|plumber|tenant|driver|witness",
    residing:
      '= lives|lived|living|live|resides|resided|home address|home is|stays|staying|stayed|sleeps|house is|crashes|dwells|hides|hiding|holed up|rents|moved in|find her|find him|find them|visit him|visit her|his place|her place|their place|his house|her house|his flat|her flat|his home|her home|whereabouts|knock on|drop by|pay him|pay her|residing|bedroom|hides out',
    moves: '= moved|bought|address|found|find|goes home|drives home|at home',
    dwelling:
      '= flat|apartment|apt|house|bungalow|cottage|door|floor|upstairs|basement|doorbell|porch|driveway|front garden|mailbox|unit|trailer|condo|duplex|terraced|gate|curtains|back door',
    calling:
      '= tel|telephone|phone|phones|number|numbers|mobile|cell|cellphone|call|calls|calling|text|texts|ring|rings|dial|reach|reached|whatsapp|landline|line|fax|extension|digits|pick up|picks up|voicemail|sms|answer|answers|telegram|signal|facetime',
    vehicle:
      "n car van truck pickup motorbike motorcycle moped scooter lorry suv jeep sedan hatchback estate bike cab taxi caravan minivan coupe convertible motor trailer vehicle minibus\n= drives|drove|driving|driver|driver's|parked|parks|park|parking|fiesta|volvo|ford|bmw|audi|tesla|toyota|honda|vauxhall|corsa|astra|nissan|kia|hyundai|mercedes|merc|skoda|vw|golf|polo|chevy|dodge|subaru|lexus|porsche|range rover|land rover|camry|civic|mustang|silverado|prius|peugeot|renault|fiat|mazda|jaguar|mini|bumper|tailgated|tailgating|cut me off|ran me off|ran a red light|hit and run|hit my|overtook",
    'number-plate':
      '= reg|registration|registration number|reg number|license plate|licence plate|license plates|number plate|number plates|numberplate|plate|plates|plate number|vrm|reg plate',
    account:
      '= account|account number|acct|account no|bank account|sort code|routing|routing number|bank details|deposit|transfer|paid to|pay into',
  },
};
