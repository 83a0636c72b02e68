<?php
// Parses PHP files, and prints how many. Usage: php parse.php FILE...
foreach ( array_slice( $argv, 1 ) as $file ) {
	token_get_all( file_get_contents( $file ), TOKEN_PARSE );
}
echo $argc - 1;
