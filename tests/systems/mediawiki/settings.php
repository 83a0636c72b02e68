<?php
// Added to LocalSettings.php: MediaWiki's strictest policy, and logs of everything that MediaWiki, its database or PHP complains about.
$wgCSPHeader = [ 'default-src' => [], 'useNonces' => true, 'unsafeFallback' => false, 'includeCORS' => false ];
$wgDevelopmentWarnings = true;
$wgShowExceptionDetails = true;
error_reporting( -1 );
foreach ( [ 'error', 'exception', 'fatal', 'DBError', 'DBQuery' ] as $channel ) {
	$wgDebugLogGroups[$channel] = [ 'destination' => "$IP/errors.log", 'level' => 'warning' ];
}
// MediaWiki itself causes warnings in this one.
$wgDebugLogGroups['SQLBagOStuff'] = [ 'destination' => "$IP/errors.log", 'level' => 'error' ];
