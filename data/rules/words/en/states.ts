/** English words for states by code: adjectives and words for their people. `_` stands for a space. */
export const adjectives = `
kp+kr:korean cg+cd:congolese
ad:andorran ae:emirati af:afghan ag:antiguan al:albanian am:armenian ao:angolan ar:argentine,argentinian at:austrian au:australian
az:azerbaijani,azeri ba:bosnian bb:barbadian bd:bangladeshi be:belgian bf:burkinabe,burkinabè bg:bulgarian bh:bahraini bi:burundian
bj:beninese bn:bruneian bo:bolivian br:brazilian bs:bahamian bt:bhutanese bw:botswanan by:belarusian,belarussian bz:belizean
ca:canadian cf:central_african ch:swiss ci:ivorian cl:chilean cm:cameroonian cn:chinese co:colombian cr:costa_rican cu:cuban
cv:cape_verdean,cabo_verdean cy:cypriot cz:czech de:german dj:djiboutian dk:danish,dane do:dominican
dz:algerian ec:ecuadorian ee:estonian eg:egyptian er:eritrean es:spanish,spaniard et:ethiopian fi:finnish,finn fj:fijian
fm:micronesian fr:french,frenchman ga:gabonese gb:british,briton gd:grenadian ge:georgian gh:ghanaian gm:gambian gn:guinean
gq:equatorial_guinean,equatoguinean gr:greek,hellenic gt:guatemalan gw:bissau_guinean gy:guyanese hn:honduran hr:croatian,croat
ht:haitian hu:hungarian id:indonesian ie:irish il:israeli in:indian iq:iraqi ir:iranian is:icelandic,icelander it:italian
jm:jamaican jo:jordanian jp:japanese ke:kenyan kg:kyrgyz,kyrgyzstani kh:cambodian ki:i-kiribati km:comorian kp:north_korean
kr:south_korean kw:kuwaiti kz:kazakh,kazakhstani la:lao,laotian lb:lebanese lc:saint_lucian li:liechtenstein lk:sri_lankan lr:liberian
ls:basotho lt:lithuanian lu:luxembourgish lv:latvian ly:libyan ma:moroccan mc:monegasque md:moldovan me:montenegrin mg:malagasy
mh:marshallese mk:macedonian,north_macedonian ml:malian mm:burmese mn:mongolian mr:mauritanian mt:maltese mu:mauritian mv:maldivian
mw:malawian mx:mexican my:malaysian mz:mozambican na:namibian ne:nigerien ng:nigerian ni:nicaraguan nl:dutch no:norwegian np:nepali,nepalese
nr:nauruan om:omani pa:panamanian pe:peruvian pg:papua_new_guinean ph:philippine,filipino pk:pakistani pl:polish,pole ps:palestinian
pt:portuguese pw:palauan py:paraguayan qa:qatari ro:romanian rs:serbian,serb ru:russian rw:rwandan sa:saudi,saudi_arabian
sb:solomon_islander sc:seychellois sd:sudanese se:swedish,swede sg:singaporean si:slovenian,slovene sk:slovak,slovakian
sl:sierra_leonean sm:sammarinese sn:senegalese so:somali sr:surinamese ss:south_sudanese st:santomean sv:salvadoran sy:syrian
sz:swazi td:chadian tg:togolese th:thai tj:tajik,tajikistani tl:timorese tm:turkmen,turkmenistani tn:tunisian to:tongan tr:turkish,turk
tt:trinidadian tv:tuvaluan tz:tanzanian ua:ukrainian ug:ugandan us:american uy:uruguayan uz:uzbek,uzbekistani ve:venezuelan
vn:vietnamese vu:vanuatuan ws:samoan ye:yemeni za:south_african zm:zambian zw:zimbabwean`;

/** Other names of states; `cg+cd` means that the name may stand for either, and `-` that it contains a state's name but stands for none. */
export const names = `
ae:UAE ag:Antigua_and_Barbuda ba:Bosnia_and_Herzegovina,Bosnia bn:Brunei_Darussalam cd:Democratic_Republic_of_the_Congo,DR_Congo,DRC
cg:Republic_of_the_Congo cg+cd:Congo ci:Ivory_Coast cv:Cabo_Verde cz:Czech_Republic gb:UK,Great_Britain,Britain gm:The_Gambia -:Northern_Ireland
kg:Kyrgyz_Republic kn:Saint_Kitts_and_Nevis,St._Kitts_and_Nevis kp:Democratic_People's_Republic_of_Korea,DPRK kr:Republic_of_Korea,ROK kp+kr:Korea
la:Lao_People's_Democratic_Republic,Lao_PDR lc:Saint_Lucia mk:Macedonia,former_Yugoslav_Republic_of_Macedonia mm:Myanmar,Burma
-:New_Mexico,Mexico_City,Kuwait_City,Panama_City,Guatemala_City,Panama_Canal,Latin_American,South_American,North_American,Central_American,American_Samoa,Latin_America,South_America,North_America,Central_America
ru:Russian_Federation sk:Slovak_Republic st:São_Tomé_and_Príncipe,Sao_Tome_and_Principe sz:Swaziland sy:Syrian_Arab_Republic tl:East_Timor,Timor_Leste
tr:Turkey,Turkiye tt:Trinidad_and_Tobago us:USA,US,U.S.,U.S.A.,United_States_of_America,America va:Holy_See,Vatican
vc:Saint_Vincent_and_the_Grenadines,St._Vincent_and_the_Grenadines vn:Viet_Nam nl:Holland ch:Swiss_Confederation by:Byelorussia
tj:Tadjikistan kz:Kazakstan -:British_Virgin,British_Columbia,Indian_Ocean,Persian_Gulf,Georgia_Tech`;

export const mayBeLowerCase = /^(?!)/;

export const adjectiveStem = /./;
