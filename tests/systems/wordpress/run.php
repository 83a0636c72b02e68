<?php
// Runs a program in WordPress. Usage: php run.php PROGRAM
require __DIR__ . '/wp-load.php';
eval( $argv[1] );
